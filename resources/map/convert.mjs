#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes outlines.bin, the land of the map: node convert.mjs countries-110m.json outlines.bin
//
// Input: Natural Earth 1:110m countries, public domain, by way of the world-atlas package (2.0.2, file
// countries-110m.json, TopoJSON). A build doesn't need this; run it for newer outlines.
//
// Output, little endian: the letters "CPMAP1"; the number of rings (uint16); for each ring the number of its points
// (uint16) and the points as longitude, latitude (int16 each, 32767 stands for 180 degrees). A ring is closed without
// repeating its first point. The only hole at this scale is a country itself, so each ring is filled by itself.
import { readFileSync, writeFileSync } from "node:fs";

const [input, output] = process.argv.slice(2);
if (!output) {
    console.error("node convert.mjs countries-110m.json outlines.bin");
    process.exit(2);
}
const topology = JSON.parse(readFileSync(input, "utf8"));

const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
        x += dx;
        y += dy;
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
});

const pointsOf = (index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]);
// The last point of each arc is the first of the next one.
const ringOf = (indices) => indices.flatMap((index) => pointsOf(index).slice(0, -1));
const polygonsOf = (geometry) => (geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs);

// A ring that crosses the antimeridian jumps from 180 to -180 degrees: straightened, it leaves that range.
function straightened(ring) {
    let turns = 0;
    const points = ring.map(([x, y], i) => {
        const step = i > 0 ? x - ring[i - 1][0] : 0;
        turns += step > 180 ? -1 : step < -180 ? 1 : 0;
        return [x + 360 * turns, y];
    });
    const [first, last] = [points[0], points.at(-1)];
    // Antarctica runs once around the globe: it is closed along the pole.
    const around = Math.abs(last[0] - first[0]) > 180;
    return around ? [...points, [last[0], first[1]], [last[0], -90], [first[0], -90]] : points;
}

// The part of a ring on one side of a meridian: `side` 1 keeps what lies east of it, -1 west.
const cut = (ring, meridian, side) => ring.flatMap((to, i) => {
    const from = ring.at(i - 1);
    const [before, after] = [from, to].map((point) => side * (point[0] - meridian));
    const crossing = [meridian, from[1] + ((to[1] - from[1]) * before) / (before - after)];
    return [...(before < 0 !== after < 0 ? [crossing] : []), ...(after >= 0 ? [to] : [])];
});

// The parts of a ring on the map from -180 to 180 degrees.
const onTheMap = (ring) => [-360, 0, 360].flatMap((turn) => {
    const part = cut(cut(straightened(ring), turn - 180, 1), turn + 180, -1);
    const longitudes = part.map(([x]) => x);
    return Math.max(...longitudes) > Math.min(...longitudes) ? [part.map(([x, y]) => [x - turn, y])] : [];
});

const rings = topology.objects.countries.geometries.flatMap(polygonsOf).flat().map(ringOf).flatMap(onTheMap);

const size = rings.reduce((bytes, ring) => bytes + 2 + 4 * ring.length, 8);
const bytes = Buffer.alloc(size);
let at = bytes.write("CPMAP1", "latin1");
at = bytes.writeUInt16LE(rings.length, at);
for (const ring of rings) {
    at = bytes.writeUInt16LE(ring.length, at);
    for (const point of ring) {
        for (const degrees of point)
            at = bytes.writeInt16LE(Math.max(-32767, Math.min(32767, Math.round((degrees / 180) * 32767))), at);
    }
}
writeFileSync(output, bytes);
console.log(`${rings.length} rings, ${rings.reduce((sum, ring) => sum + ring.length, 0)} points, ${size} bytes`);
