# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Words: `ninja update_translations` collects them, lrelease runs in every build; English carries plural forms only.
set(languages de fr es pt ar)
set(ts_files)
foreach(language IN LISTS languages)
  list(APPEND ts_files ${CMAKE_SOURCE_DIR}/translations/throughline_${language}.ts)
endforeach()
set(page_targets)
foreach(module components find lanes exceptions transaction operations sla alerts systems drills shell)
  list(APPEND page_targets tl_ui_${module})
endforeach()
qt_add_translations(throughline
  TS_FILES ${ts_files}
  PLURALS_TS_FILE ${CMAKE_SOURCE_DIR}/translations/throughline_en.ts
  SOURCE_TARGETS throughline ${page_targets}
  RESOURCE_PREFIX /i18n
  LUPDATE_OPTIONS -no-obsolete -locations none)

# The pseudo-locale shows what is not translatable and what is too narrow: accented, bracketed, a third longer.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(pseudo ${CMAKE_CURRENT_BINARY_DIR}/throughline_pseudo)
add_custom_command(OUTPUT ${pseudo}.qm
  COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/translations/pseudo.py ${CMAKE_SOURCE_DIR}/translations/throughline_de.ts ${pseudo}.ts
  COMMAND Qt6::lrelease -silent ${pseudo}.ts -qm ${pseudo}.qm
  DEPENDS ${CMAKE_SOURCE_DIR}/translations/pseudo.py ${CMAKE_SOURCE_DIR}/translations/throughline_de.ts)
set_source_files_properties(${pseudo}.qm PROPERTIES QT_RESOURCE_ALIAS throughline_pseudo.qm)
qt_add_resources(throughline pseudo_words PREFIX /i18n FILES ${pseudo}.qm)
