#include "app/demo/papers.h"

#include "app/demo/pictures/noise.h"

#include <cmath>

namespace vams::demo::papers {

namespace {

QByteArray number(double value, int decimals)
{
    return QByteArray::number(value, 'f', decimals);
}

} // namespace

QByteArray impellerReadme()
{
    return R"(# Impeller 212

Semi-open impeller of pump line 212, cast in CF8M, balanced to G6.3.

| | |
| --- | --- |
| Outside diameter | 212 mm h9 |
| Blades | 7, backward curved, wrap 105° |
| Blade height at the rim | 15 mm |
| Bore | 28 mm H7, keyed |
| Rated speed | 2950 1/min |
| Rated flow, head | 95 m³/h, 48 m |

## Files

- `mesh/impeller-212.glb` is the reference; `lod1` and `lod2` are for plant views.
- `cad/impeller-212.stl` goes to the print shop for the wax pattern.
- `cad/impeller-212.png` and `.svg` are the drawing P212-04-011.

## Revisions

1. Five blades, as cast for the first trial. Cavitation noise above 80 m³/h.
2. Seven blades, wrap 98°. Efficiency up by 3.1 points.
3. Wrap 105°, lower outlet, nut instead of the screw. Released.

## Open points

- [ ] Wear ring: try 1.4408 instead of bronze
- [x] Blade roots: radius 4 mm everywhere
)";
}

QByteArray balanceReport()
{
    QByteArray csv = "serial,plane,speed_rpm,unbalance_gmm,angle_deg,limit_gmm,result\n";
    Random random(212);
    for (int serial = 1; serial <= 24; ++serial) {
        for (const char plane : {'A', 'B'}) {
            const double unbalance = random.between(6, 71);
            csv += "212-" + QByteArray::number(1000 + serial) + ',' + plane + ",2950," +
                   number(unbalance, 1) + ',' + number(random.between(0, 360), 0) + ",68.0," +
                   (unbalance <= 68 ? "pass" : "rework") + '\n';
        }
    }
    return csv;
}

QByteArray impellerInspection()
{
    return R"({
  "part": "P212-04-011",
  "revision": "C",
  "serial": "212-1007",
  "instrument": "coordinate measuring machine",
  "temperature_c": 20.4,
  "unit": "mm",
  "features": [
    { "name": "outside diameter", "nominal": 212.0, "upper": 0.0, "lower": -0.115, "measured": 211.962 },
    { "name": "bore", "nominal": 28.0, "upper": 0.021, "lower": 0.0, "measured": 28.011 },
    { "name": "overall height", "nominal": 64.5, "upper": 0.3, "lower": -0.3, "measured": 64.58 },
    { "name": "blade thickness, mean of 7", "nominal": 5.4, "upper": 0.6, "lower": -0.2, "measured": 5.61 },
    { "name": "run-out of the shroud", "nominal": 0.0, "upper": 0.1, "lower": 0.0, "measured": 0.042 }
  ],
  "accepted": true
}
)";
}

QByteArray gearData()
{
    return R"(HELICAL GEAR 24T                                   drawing P212-11-004

number of teeth        24
normal module          5 mm
pressure angle         20 deg
helix angle            18 deg, right hand
face width             30 mm
profile shift          0
pitch diameter         120.000 mm
tip diameter           130.000 mm
root diameter          107.500 mm
quality                ISO 1328, class 6
flanks                 case-hardened 58 +4 HRC, ground, Ra 0.8
mates with             gear 36T, centre distance 150 mm

Revision 2: six holes in the web, bore from 30 to 26 mm, 1.4 kg lighter.
)";
}

QByteArray pressureTest()
{
    return R"(# Pressure test, volute casing 212

Test pressure **24 bar** (1.5 x PN16), water, 15 minutes.

| Serial | Start | End | Drop | Result |
| --- | --- | --- | --- | --- |
| C212-031 | 24.1 bar | 24.1 bar | 0.0 | tight |
| C212-032 | 24.0 bar | 24.0 bar | 0.0 | tight |
| C212-033 | 24.2 bar | 23.1 bar | 1.1 | porosity at the tongue, see photo 4 |
| C212-034 | 24.1 bar | 24.0 bar | 0.1 | tight |

C212-033 was impregnated and passed the second test.
)";
}

QByteArray valveParts()
{
    return "item,part,quantity,material,note\n"
           "1,Body,1,EN-GJS-400-15,\n2,Bonnet,1,EN-GJS-400-15,\n3,Wedge,1,EN-GJS-400-15,EPDM "
           "coated\n"
           "4,Stem,1,1.4021,rolled thread Tr 22 x 5\n5,Stem nut,1,CW614N,\n6,Packing "
           "ring,4,graphite,change yearly\n"
           "7,Hand wheel,1,EN-GJL-250,200 mm\n8,Bonnet gasket,1,fibre,73 x 40 x 1.4\n"
           "9,Bonnet bolt M12 x 60,8,8.8,tighten crosswise to 60 Nm\n";
}

QByteArray thermalRun()
{
    return R"({
  "model": "turbine-stage-2",
  "solver": { "elements": 184320, "iterations": 412, "residual": 8.7e-7 },
  "inlet": { "temperature_c": 486, "pressure_bar": 11.2 },
  "cooling_flow_kg_s": 0.41,
  "results": {
    "tip_temperature_c": { "mean": 451, "max": 463 },
    "root_temperature_c": { "mean": 312, "max": 329 },
    "hub_temperature_c": { "mean": 148, "max": 171 }
  },
  "colour_scale": { "from_c": 120, "to_c": 470, "steps": ["blue", "teal", "green", "yellow", "red"] },
  "notes": "Leading edges run about 20 K hotter than trailing edges; see the thermal mesh."
}
)";
}

QByteArray bearingSheet()
{
    return R"(DEEP GROOVE BALL BEARING 6208

bore                     40 mm
outside diameter         80 mm
width                    18 mm
balls                     9, 11.9 mm
dynamic load rating C    32.5 kN
static load rating C0    19.0 kN
fatigue load limit        0.80 kN
reference speed       18 000 1/min
limiting speed        11 000 1/min
mass                      0.37 kg
cage                     brass, two pressed ribbons, riveted

Fit: shaft k6, housing H7. Grease every 8000 hours, 12 g.
)";
}

QByteArray commissioning()
{
    return R"(# Commissioning of P-104

- [x] Base grouted, level within 0.2 mm/m
- [x] Coupling aligned: offset 0.04 mm, angle 0.03 mm on 100 mm
- [x] Direction of rotation checked, uncoupled
- [x] Guard mounted
- [ ] Suction strainer removed after 40 hours

## First run

| Time | Flow | Suction | Discharge | Current |
| --- | --- | --- | --- | --- |
| 0:10 | 0 m³/h | 0.4 bar | 5.9 bar | 14.2 A |
| 0:20 | 52 m³/h | 0.2 bar | 5.5 bar | 20.8 A |
| 0:45 | 94 m³/h | 0.1 bar | 4.8 bar | 26.1 A |
| 1:30 | 95 m³/h | 0.1 bar | 4.8 bar | 26.0 A |

Bearing temperature settled at 54 °C. No leak at the seal.
)";
}

QByteArray vibration()
{
    QByteArray csv = "hour,drive_end_mm_s,non_drive_end_mm_s,axial_mm_s,bearing_c\n";
    Random random(104);
    for (int hour = 0; hour < 168; ++hour) {
        const double warm = 54 - 30 * std::exp(-hour / 3.0) + 2 * std::sin(hour * 0.2618);
        const double wear = hour > 120 ? (hour - 120) * 0.012 : 0;
        csv += QByteArray::number(hour) + ',' + number(1.42 + wear + random.normal(0.08), 2) + ',' +
               number(1.18 + wear * 0.6 + random.normal(0.07), 2) + ',' +
               number(0.74 + random.normal(0.05), 2) + ',' + number(warm + random.normal(0.3), 1) +
               '\n';
    }
    return csv;
}

QByteArray registration()
{
    return R"({
  "project": "plant room",
  "coordinate_system": "local, metres, Z up, origin at column C4",
  "stations": [
    { "id": 1, "position": [-1.6, -2.6, 1.7], "points": 168204, "mean_error_mm": 3.1 },
    { "id": 2, "position": [2.9, 0.3, 1.7], "points": 134516, "mean_error_mm": 3.8 }
  ],
  "targets": [
    { "id": "T1", "kind": "sphere 145 mm", "residual_mm": 1.2 },
    { "id": "T2", "kind": "sphere 145 mm", "residual_mm": 1.9 },
    { "id": "T3", "kind": "chessboard", "residual_mm": 2.4 },
    { "id": "T4", "kind": "chessboard", "residual_mm": 0.8 }
  ],
  "clipped": ["ceiling", "south wall", "east wall"]
}
)";
}

QByteArray fieldNotes()
{
    return R"(# Field notes, plant room

- Lights off in the north bay; colour there comes from the scanner's own lamp.
- Vessel 2 was insulated up to 0.5 m when station 1 was taken, bare for station 2.
- Shadow behind the switch cabinet: not reachable, take from the drawing.
- Yellow lines on the floor: walkway, 1.05 m clear.

Next visit: station 3 behind the blue vessel, for the drain line.
)";
}

QByteArray deviation()
{
    QByteArray csv = "section_deg,points,mean_mm,min_mm,max_mm,within_1mm_percent\n";
    Random random(31);
    for (int section = 0; section < 360; section += 15) {
        const double mean = 0.35 * std::sin(section * 0.0349) + random.normal(0.08);
        csv += QByteArray::number(section) + ',' +
               QByteArray::number(static_cast<int>(random.between(5200, 6900))) + ',' +
               number(mean, 2) + ',' + number(mean - random.between(0.7, 1.3), 2) + ',' +
               number(mean + random.between(0.7, 1.4), 2) + ',' +
               number(random.between(91, 99), 1) + '\n';
    }
    return csv;
}

QByteArray groundControl()
{
    return "point,easting_m,northing_m,height_m,residual_xy_m,residual_z_m\n"
           "G1,-281.402,-266.118,118.92,0.011,0.018\nG2,274.880,-259.733,127.41,0.009,-0.012\n"
           "G3,268.154,271.026,161.07,0.014,0.021\nG4,-277.365,262.590,139.66,0.012,-0.009\n"
           "G5,-38.211,-71.904,41.38,0.017,0.026\nG6,61.770,-12.458,23.95,0.015,-0.019\n";
}

QByteArray packingList()
{
    return R"(PACKING LIST                                        crate 14 of 22

 1  pump 212, without motor               1
 2  coupling 42 with spare spider         1
 3  gate valve DN80                       2
 4  elbow DN100                           4
 5  bolts M16 x 70 with nuts             64
 6  gaskets DN80, DN100                  12

gross 318 kg   net 271 kg   800 x 800 x 800 mm   keep dry, this side up
)";
}

} // namespace vams::demo::papers
