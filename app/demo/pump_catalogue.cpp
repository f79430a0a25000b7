#include "app/demo/catalogue.h"
#include "app/demo/files/image_files.h"
#include "app/demo/models/machine_parts.h"
#include "app/demo/models/plant_parts.h"
#include "app/demo/papers.h"
#include "app/demo/pictures/drawing.h"

namespace vams::demo {

namespace {

Detail coarser(const Detail &detail, double part)
{
    return {detail.factor * part};
}

DemoAsset impellerAsset(const DemoOptions &options)
{
    const Detail detail = options.detail;
    const auto make = [](ImpellerForm form, Detail fineness) {
        return [form, fineness] { return impeller(form, fineness); };
    };
    const int width = options.textureSize * 2;
    DemoAsset entry{demoAsset("pumps", "impeller-212", "Impeller 212",
                              "Semi-open impeller, 212 mm, seven backward-curved blades, CF8M",
                              "stainless,cast,hydraulic,released"),
                    {}};
    // The first two revisions are what the later ones corrected: five blades, then no nut.
    DemoFile mesh =
        demoFile("/mesh/impeller-212.glb",
                 glbOf(make({.blades = 5, .wrap = 92, .hasNut = false}, detail)), "primary");
    mesh.revisions.push_back(glbOf(make({.wrap = 98, .outlet = 17, .hasNut = false}, detail)));
    mesh.revisions.push_back(glbOf(make({}, detail)));
    entry.files = {
        mesh,
        demoFile("/mesh/impeller-212-lod1.glb", glbOf(make({}, coarser(detail, 0.45))), "lod1"),
        demoFile("/mesh/impeller-212-lod2.glb", glbOf(make({}, coarser(detail, 0.16))), "lod2"),
        demoFile("/cad/impeller-212.stl", stlOf(make({}, detail))),
        demoFile("/cad/impeller-212.png",
                 [width] { return encodePng(impellerDrawing(width).picture); }),
        demoFile("/cad/impeller-212.svg", [] { return impellerDrawing(600).svg; }),
        demoFile("/docs/README.md", paper(papers::impellerReadme())),
        demoFile("/docs/balance-report.csv", paper(papers::balanceReport())),
        demoFile("/docs/inspection.json", paper(papers::impellerInspection()))};
    return entry;
}

DemoAsset gearAsset(const DemoOptions &options)
{
    const Detail detail = options.detail;
    const auto make = [](GearForm form, Detail fineness) {
        return [form, fineness] { return helicalGear(form, fineness); };
    };
    DemoAsset entry{demoAsset("pumps", "helical-gear-24t", "Helical gear 24T",
                              "Module 5, helix 18° right hand, ground flanks, keyed bore",
                              "steel,machined,released"),
                    {}};
    DemoFile mesh = demoFile("/mesh/helical-gear-24t.glb",
                             glbOf(make({.bore = 15, .holes = 0}, detail)), "primary");
    mesh.revisions.push_back(glbOf(make({}, detail)));
    entry.files = {
        mesh,
        demoFile("/mesh/helical-gear-24t-lod1.glb", glbOf(make({}, coarser(detail, 0.4))), "lod1"),
        demoFile("/cad/helical-gear-24t.stl", stlOf(make({}, detail))),
        demoFile("/docs/gear-data.txt", paper(papers::gearData()))};
    return entry;
}

DemoAsset voluteAsset(const DemoOptions &options)
{
    const auto make = [detail = options.detail] { return voluteCasing(detail); };
    DemoAsset entry{demoAsset("pumps", "volute-casing-212", "Volute casing 212",
                              "Spiral casing DN80/DN65 for impeller 212, EN-GJS-400, painted",
                              "cast-iron,cast,hydraulic,in-review"),
                    {demoFile("/mesh/volute-casing-212.glb", glbOf(make), "primary"),
                     demoFile("/cad/volute-casing-212.stl", stlOf(make)),
                     demoFile("/docs/pressure-test.md", paper(papers::pressureTest()))}};
    const auto obj = objFiles("/mesh/volute-casing-212.obj", make);
    entry.files.insert(entry.files.end(), obj.begin(), obj.end());
    return entry;
}

DemoAsset elbowAsset(const DemoOptions &options)
{
    const Detail detail = options.detail;
    DemoFile stl = demoFile("/cad/elbow-dn100.stl", stlOf([detail] { return elbow(120, detail); }));
    stl.revisions.push_back(stlOf([detail] { return elbow(152, detail); }));
    return {demoAsset("pumps", "elbow-dn100", "Elbow DN100",
                      "90° bend with weld-neck flanges PN16, centre radius 152 mm",
                      "steel,welded,released"),
            {demoFile("/mesh/elbow-dn100.glb", glbOf([detail] { return elbow(152, detail); }),
                      "primary"),
             stl}};
}

DemoAsset valveAsset(const DemoOptions &options)
{
    const auto make = [detail = options.detail] { return gateValve(detail); };
    DemoAsset entry{demoAsset("pumps", "gate-valve-dn80", "Gate valve DN80",
                              "Rising stem, outside yoke, PN16, face to face 252 mm",
                              "cast-iron,supplier-part,released"),
                    {demoFile("/mesh/gate-valve-dn80.glb", glbOf(make), "primary"),
                     demoFile("/docs/spare-parts.csv", paper(papers::valveParts()))}};
    const auto obj = objFiles("/mesh/gate-valve-dn80.obj", make);
    entry.files.insert(entry.files.end(), obj.begin(), obj.end());
    return entry;
}

std::vector<DemoAsset> driveAssets(const DemoOptions &options)
{
    const Detail detail = options.detail;
    const auto bearing = [detail] { return ballBearing(detail); };
    const auto coupling = [detail] { return jawCoupling(detail); };
    const auto turbine = [detail] { return turbineStage(false, detail); };
    const auto bolt = [detail] { return hexBolt(70, detail); };
    DemoAsset turbineEntry{
        demoAsset("pumps", "turbine-stage-2", "Turbine stage 2",
                  "Recovery turbine, 34 blades; thermal result as vertex colours",
                  "stainless,machined,in-review", false),
        {demoFile("/mesh/turbine-stage-2.glb", glbOf(turbine), "primary"),
         demoFile("/mesh/turbine-stage-2-thermal.glb",
                  glbOf([detail] { return turbineStage(true, detail); })),
         demoFile("/docs/thermal-run.json", paper(papers::thermalRun()))}};
    return {
        {demoAsset("pumps", "bearing-6208", "Bearing 6208",
                   "Deep groove ball bearing 40 x 80 x 18, brass cage",
                   "steel,brass,supplier-part"),
         {demoFile("/mesh/bearing-6208.glb", glbOf(bearing), "primary"),
          demoFile("/cad/bearing-6208.stl", stlOf(bearing)),
          demoFile("/docs/bearing-6208.txt", paper(papers::bearingSheet()))}},
        {demoAsset("pumps", "jaw-coupling-42", "Jaw coupling 42",
                   "Flexible coupling, spider 92 Shore A, 450 Nm", "steel,machined,supplier-part"),
         {demoFile("/mesh/jaw-coupling-42.glb", glbOf(coupling), "primary"),
          demoFile("/cad/jaw-coupling-42.stl", stlOf(coupling))}},
        {demoAsset("pumps", "gear-pair-36-18", "Gear pair 36/18",
                   "Step-up stage of the test stand, turning; ratio 2:1", "steel,brass,machined"),
         {demoFile("/mesh/gear-pair-36-18.glb", glbOf([detail] { return gearPair(detail); }),
                   "primary")}},
        turbineEntry,
        {demoAsset("pumps", "hex-bolt-m16", "Hex bolt M16",
                   "M16 x 70, 8.8, with nut and washer, thread modelled",
                   "steel,supplier-part,released"),
         {demoFile("/mesh/hex-bolt-m16.glb", glbOf(bolt), "primary"),
          demoFile("/cad/hex-bolt-m16.stl", stlOf(bolt))}}};
}

std::vector<DemoAsset> unitAssets(const DemoOptions &options)
{
    const Detail detail = options.detail;
    const int width = options.textureSize * 2;
    return {{demoAsset("pumps", "pump-skid-p-104", "Pump skid P-104",
                       "Pump 212 with coupling, guard and 15 kW motor on a welded base",
                       "cast-iron,welded,hydraulic,released"),
             {demoFile("/mesh/pump-skid-p-104.glb", glbOf([detail] { return pumpSkid(detail); }),
                       "primary"),
              demoFile("/docs/commissioning.md", paper(papers::commissioning())),
              demoFile("/docs/vibration.csv", paper(papers::vibration()))}},
            {demoAsset("pumps", "heat-exchanger-h-20", "Heat exchanger H-20",
                       "Shell and tube, 11 bar, shell 300 mm, four nozzles DN50",
                       "stainless,welded,released", false),
             {demoFile("/mesh/heat-exchanger-h-20.glb",
                       glbOf([detail] { return heatExchanger(detail); }), "primary")}},
            {demoAsset("pumps", "pressure-vessel-v-3", "Pressure vessel V-3",
                       "Upright vessel, 240 l, manway DN250, on four legs",
                       "stainless,welded,in-review"),
             {demoFile("/mesh/pressure-vessel-v-3.glb",
                       glbOf([detail] { return pressureVessel(detail); }), "primary")}},
            {demoAsset("pumps", "impeller-212-drawing", "Impeller 212 drawing",
                       "Workshop drawing P212-04-011, revision C", "stainless,released"),
             {demoFile(
                  "/P212-04-011.png", [width] { return encodePng(impellerDrawing(width).picture); },
                  "primary"),
              demoFile("/P212-04-011.svg", [] { return impellerDrawing(600).svg; })}},
            {demoAsset("pumps", "impeller-198", "Impeller 198",
                       "Predecessor of impeller 212, five blades; out of use", "stainless,cast"),
             {demoFile("/mesh/impeller-198.glb", glbOf([detail] {
                           return impeller({.blades = 5, .radius = 99, .wrap = 86, .hasNut = false},
                                           detail);
                       }))},
             true}};
}

} // namespace

std::vector<DemoAsset> pumpAssets(const DemoOptions &options)
{
    std::vector<DemoAsset> assets{impellerAsset(options), voluteAsset(options), gearAsset(options),
                                  elbowAsset(options), valveAsset(options)};
    for (const auto &part : {driveAssets(options), unitAssets(options)})
        assets.insert(assets.end(), part.begin(), part.end());
    return assets;
}

} // namespace vams::demo
