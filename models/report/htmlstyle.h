// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace CityProfiles {

/// The style sheet of every page. It has none of the characters that XML escapes and HTML would not read back here:
/// ampersands, angle brackets, quotation marks.
inline constexpr QLatin1StringView htmlStyle(R"(
:root { --ground: #fff; --soft: #f3f4f4; --text: #1d2329; --muted: #59626b; --line: #d3d7da; --mark: #1f5f80;
  --warn: #fff4dc; --edge: #b98418; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #1b1e22; --soft: #262b30; --text: #e6e8ea; --muted: #a3abb3; --line: #3f464d; --mark: #7fbfe3;
    --warn: #3a3120; --edge: #d9a441; }
}
@media print {
  :root { --ground: #fff; --soft: #f3f4f4; --text: #000; --muted: #444; --line: #999; --mark: #000; --warn: #fff;
    --edge: #000; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 72rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
body.wide { max-width: none; }
h1 { margin: 0 0 4px; font-size: 1.6em; line-height: 1.25; }
h2 { margin: 28px 0 8px; font-size: 1.15em; }
p, ul, ol, dl { max-width: 46rem; }
p { margin: 4px 0; white-space: pre-line; }
a { color: inherit; overflow-wrap: anywhere; }
.muted, small, footer { color: var(--muted); }
small { display: block; font-size: .86em; font-weight: normal; }
.banner { margin: 12px 0; padding: 8px 12px; background: var(--warn); border-inline-start: 4px solid var(--edge); }
.cities { margin: 12px 0; padding: 0; list-style: none; }
table { width: 100%; margin: 12px 0 24px; border-spacing: 0; font-size: .92em; font-variant-numeric: tabular-nums; }
caption { padding: 4px 0; text-align: start; color: var(--muted); }
th, td { padding: 6px 10px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
td { white-space: pre-line; overflow-wrap: break-word; }
thead th { position: sticky; top: 0; z-index: 1; background: var(--ground); border-bottom: 2px solid var(--text);
  vertical-align: bottom; }
tbody th { min-width: 11rem; max-width: 22rem; font-weight: 600; }
body:not(.wide) .even { table-layout: fixed; }
.even thead th:first-child { width: 27%; }
.even tbody th { max-width: none; }
body.wide td, body.wide thead th { min-width: 9rem; }
body.wide tbody th { min-width: 16rem; }
body.wide tbody th, body.wide thead th:first-child { position: sticky; inset-inline-start: 0;
  background: var(--ground); }
body.wide thead th:first-child { z-index: 2; }
.section th { padding-top: 22px; font-size: 1.1em; max-width: none; }
.option th { padding-inline-start: 26px; font-weight: normal; }
.option th, .option td { padding-top: 3px; padding-bottom: 3px; }
.items { margin: 0; padding-inline-start: 18px; }
.unknown { color: var(--muted); font-style: italic; }
.state { min-width: 8.5rem; }
.sign { display: inline-block; width: 1.5em; height: 1.5em; margin-inline-end: 6px; line-height: 1.4em;
  text-align: center; font-style: normal; border: 1px solid transparent; border-radius: 3px; }
.yes .sign { color: var(--mark); font-weight: 700; border-color: var(--mark); }
.no { color: var(--muted); }
.unknown .sign { border: 1px dashed var(--muted); }
footer { margin-top: 28px; padding-top: 12px; border-top: 1px solid var(--line); font-size: .88em; }
@page { margin: 14mm; }
@page across { size: landscape; }
@media print {
  body { padding: 0; max-width: none; font-size: 9.5pt; }
  body.wide { page: across; font-size: 8pt; }
  body.wide th, body.wide td { padding-inline: 4px; }
  body.wide thead th:first-child { width: 18%; }
  body.wide .sign { width: 1.3em; margin-inline-end: 2px; }
  body.wide td, body.wide thead th, body.wide tbody th, tbody th { min-width: 0; }
  thead th, body.wide tbody th, body.wide thead th:first-child { position: static; background: none; }
  thead { display: table-header-group; }
  tr, .banner { break-inside: avoid; }
  h2, .section { break-after: avoid; }
}
)");

} // namespace CityProfiles
