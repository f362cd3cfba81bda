# SPDX-FileCopyrightText: 2026 The City Profiles authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One short round of the benchmark, whose JSON must hold figures with a value.
file(REMOVE ${JSON})
execute_process(COMMAND ${BENCH} --runs 1 --profiles 300 --json ${JSON} COMMAND_ERROR_IS_FATAL ANY)
file(READ ${JSON} text)
string(JSON format GET "${text}" format)
string(JSON count LENGTH "${text}" figures)
if(NOT format STREQUAL "city-profiles-bench/1" OR count LESS 6)
    message(FATAL_ERROR "the figures are incomplete: ${text}")
endif()
math(EXPR last "${count} - 1")
foreach(index RANGE ${last})
    string(JSON id GET "${text}" figures ${index} id)
    string(JSON value GET "${text}" figures ${index} value)
    if(NOT value MATCHES "^-?[0-9]" OR id STREQUAL "")
        message(FATAL_ERROR "figure ${index} has no value")
    endif()
endforeach()
