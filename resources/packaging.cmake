# SPDX-FileCopyrightText: 2026 The City Profiles authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: cpack --config build/release/CPackConfig.cmake
# No maintainer scripts: triggers of other packages refresh the desktop, MIME and icon databases.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME city-profiles)
set(CPACK_PACKAGE_VENDOR "The City Profiles authors")
set(CPACK_PACKAGE_CONTACT "The City Profiles authors <authors@city-profiles.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Browse and compare what city governments answered in a survey")
set(CPACK_PACKAGE_DESCRIPTION
"City Profiles opens the answers that city governments gave in a survey on
innovation capacity. It finds any city in a second, puts several side by side,
shows the source of every figure, and saves finished charts as pictures. The
same program answers on the command line. The survey of 2018 and 2020 is
included; other surveys can be opened from tables.")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no library dependency names them: the SQLite driver, the drawing of SVG icons, the font of charts.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-inter")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "desktop-file-utils, shared-mime-info, qt6-wayland, qt6-translations-l10n, fonts-noto-core")

include(CPack)
