# SPDX-FileCopyrightText: 2026 The City Profiles authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build into an empty folder and sees that everything a desktop needs is there, and that the installed
# program starts and finds its dataset: cmake -D BUILD=... -D PREFIX=... -P installed.cmake
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

set(id org.cityprofiles.CityProfiles)
set(expected
    bin/city-profiles
    share/applications/${id}.desktop
    share/city-profiles/survey.cityprofiles
    share/doc/city-profiles/copyright
    share/icons/hicolor/scalable/apps/${id}.svg
    share/man/man1/city-profiles.1
    share/metainfo/${id}.metainfo.xml
    share/mime/packages/${id}.xml)
foreach(size 16 22 24 32 48 64 128 256)
    list(APPEND expected share/icons/hicolor/${size}x${size}/apps/${id}.png)
endforeach()
file(GLOB_RECURSE installed RELATIVE ${PREFIX} ${PREFIX}/*)
list(SORT expected)
list(SORT installed)
if(NOT installed STREQUAL expected)
    list(JOIN installed "\n  " installed)
    list(JOIN expected "\n  " expected)
    message(FATAL_ERROR "Installed:\n  ${installed}\nExpected:\n  ${expected}")
endif()

# From another folder, so that nothing is found by chance.
execute_process(COMMAND ${PREFIX}/bin/city-profiles list --edition all --format csv --quiet
    WORKING_DIRECTORY / OUTPUT_VARIABLE profiles COMMAND_ERROR_IS_FATAL ANY)
if(NOT profiles MATCHES "stockholm-swe")
    message(FATAL_ERROR "The installed program doesn't list Stockholm:\n${profiles}")
endif()
execute_process(COMMAND ${PREFIX}/bin/city-profiles --self-test WORKING_DIRECTORY / COMMAND_ERROR_IS_FATAL ANY)
