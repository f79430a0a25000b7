#include "viewers/scene/scene_look.h"

#include <Qt3DRender/QAbstractTextureImage>
#include <Qt3DRender/QBlendEquation>
#include <Qt3DRender/QBlendEquationArguments>
#include <Qt3DRender/QCullFace>
#include <Qt3DRender/QDepthTest>
#include <Qt3DRender/QEffect>
#include <Qt3DRender/QFilterKey>
#include <Qt3DRender/QGraphicsApiFilter>
#include <Qt3DRender/QNoDepthMask>
#include <Qt3DRender/QParameter>
#include <Qt3DRender/QPointSize>
#include <Qt3DRender/QRasterMode>
#include <Qt3DRender/QRenderPass>
#include <Qt3DRender/QShaderProgram>
#include <Qt3DRender/QTechnique>
#include <Qt3DRender/QTexture>
#include <Qt3DRender/QTextureImageData>
#include <Qt3DRender/QTextureImageDataGenerator>

#include <QFile>
#include <QVector2D>

namespace vams::viewers {

namespace {

using Qt3DRender::QAbstractTexture;
using Qt3DRender::QAbstractTextureImage;
using Qt3DRender::QBlendEquation;
using Qt3DRender::QBlendEquationArguments;
using Qt3DRender::QCullFace;
using Qt3DRender::QDepthTest;
using Qt3DRender::QEffect;
using Qt3DRender::QFilterKey;
using Qt3DRender::QGraphicsApiFilter;
using Qt3DRender::QMaterial;
using Qt3DRender::QNoDepthMask;
using Qt3DRender::QParameter;
using Qt3DRender::QPointSize;
using Qt3DRender::QRasterMode;
using Qt3DRender::QRenderPass;
using Qt3DRender::QRenderState;
using Qt3DRender::QShaderProgram;
using Qt3DRender::QTechnique;
using Qt3DRender::QTexture2D;
using Qt3DRender::QTextureImageDataGenerator;
using Qt3DRender::QTextureImageDataGeneratorPtr;
using Qt3DRender::QTextureImageDataPtr;
using Qt3DRender::QTextureWrapMode;

constexpr float edgeOpacity = 0.45f;

class PictureGenerator : public QTextureImageDataGenerator
{
public:
    explicit PictureGenerator(QImage image)
        : m_image(std::move(image))
    {}

    QTextureImageDataPtr operator()() override
    {
        auto data = QTextureImageDataPtr::create();
        data->setTarget(QOpenGLTexture::Target2D);
        data->setWidth(m_image.width());
        data->setHeight(m_image.height());
        data->setDepth(1);
        data->setLayers(1);
        data->setFaces(1);
        data->setMipLevels(1);
        data->setFormat(QOpenGLTexture::RGBA8_UNorm);
        data->setPixelFormat(QOpenGLTexture::RGBA);
        data->setPixelType(QOpenGLTexture::UInt8);
        data->setData(
            QByteArray(reinterpret_cast<const char *>(m_image.constBits()), m_image.sizeInBytes()),
            4);
        return data;
    }

    bool operator==(const QTextureImageDataGenerator &other) const override
    {
        const auto *same = Qt3DCore::functor_cast<PictureGenerator>(&other);
        return same && same->m_image.cacheKey() == m_image.cacheKey();
    }

    QT3D_FUNCTOR(PictureGenerator)

private:
    QImage m_image;
};

class PictureTextureImage : public QAbstractTextureImage
{
public:
    PictureTextureImage(const QImage &image, Qt3DCore::QNode *parent)
        : QAbstractTextureImage(parent)
        , m_image(image)
    {}

protected:
    QTextureImageDataGeneratorPtr dataGenerator() const override
    {
        return QTextureImageDataGeneratorPtr(new PictureGenerator(m_image));
    }

private:
    QImage m_image;
};

QByteArray shaderText(const QString &name)
{
    QFile file(QStringLiteral(":/shaders/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("shader %s is missing from the program", qPrintable(name));
    return file.readAll();
}

QTechnique *addTechnique(QMaterial *material)
{
    auto *technique = new QTechnique;
    technique->graphicsApiFilter()->setApi(QGraphicsApiFilter::OpenGL);
    technique->graphicsApiFilter()->setProfile(QGraphicsApiFilter::CoreProfile);
    technique->graphicsApiFilter()->setMajorVersion(3);
    technique->graphicsApiFilter()->setMinorVersion(2);
    auto *effect = new QEffect;
    effect->addTechnique(technique);
    material->setEffect(effect);
    return technique;
}

QRenderPass *addPass(QTechnique *technique, const char *name, QShaderProgram *program,
                     const QList<QRenderState *> &states)
{
    auto *key = new QFilterKey;
    key->setName(QLatin1String(pass::key));
    key->setValue(QLatin1String(name));
    auto *made = new QRenderPass;
    made->addFilterKey(key);
    made->setShaderProgram(program);
    for (QRenderState *state : states)
        made->addRenderState(state);
    technique->addRenderPass(made);
    return made;
}

QRenderState *depthTest()
{
    auto *state = new QDepthTest;
    state->setDepthFunction(QDepthTest::LessOrEqual);
    return state;
}

QRenderState *culling(bool hidesBackFaces)
{
    auto *state = new QCullFace;
    state->setMode(hidesBackFaces ? QCullFace::Back : QCullFace::NoCulling);
    return state;
}

QList<QRenderState *> blending()
{
    auto *arguments = new QBlendEquationArguments;
    arguments->setSourceRgba(QBlendEquationArguments::SourceAlpha);
    arguments->setDestinationRgba(QBlendEquationArguments::OneMinusSourceAlpha);
    arguments->setSourceAlpha(QBlendEquationArguments::One);
    arguments->setDestinationAlpha(QBlendEquationArguments::OneMinusSourceAlpha);
    auto *equation = new QBlendEquation;
    equation->setBlendFunction(QBlendEquation::Add);
    return {arguments, equation, new QNoDepthMask};
}

QByteArray definesOf(const SceneMesh &mesh)
{
    QByteArray defines;
    if (!mesh.normals.isEmpty())
        defines += "#define HAS_NORMALS\n";
    if (!mesh.texCoords.isEmpty())
        defines += "#define HAS_TEXCOORDS\n";
    if (!mesh.colors.isEmpty())
        defines += "#define HAS_COLORS\n";
    return defines;
}

} // namespace

QVector3D rgb(const QColor &color)
{
    return {color.redF(), color.greenF(), color.blueF()};
}

QAbstractTexture *makeTexture(const QImage &image, bool isTiled, Qt3DCore::QNode *parent)
{
    auto *texture = new QTexture2D(parent);
    texture->setFormat(QAbstractTexture::RGBA8_UNorm);
    texture->setSize(image.width(), image.height());
    texture->setGenerateMipMaps(isTiled);
    texture->setMinificationFilter(isTiled ? QAbstractTexture::LinearMipMapLinear
                                           : QAbstractTexture::Linear);
    texture->setMagnificationFilter(QAbstractTexture::Linear);
    texture->setWrapMode(
        QTextureWrapMode(isTiled ? QTextureWrapMode::Repeat : QTextureWrapMode::ClampToEdge));
    texture->setMaximumAnisotropy(isTiled ? 4 : 1);
    texture->addTextureImage(new PictureTextureImage(image, texture));
    return texture;
}

SceneLook::SceneLook(Qt3DCore::QNode *parent)
    : QNode(parent)
    , m_studioUp(new QParameter(QStringLiteral("studioUp"), QVector3D(0, 1, 0), this))
    , m_pointSize(new QParameter(QStringLiteral("pointSize"), 2.0f, this))
    , m_heightPlane(new QParameter(QStringLiteral("heightPlane"), QVector4D(), this))
    , m_heightRange(new QParameter(QStringLiteral("heightRange"), QVector2D(0, 1), this))
    , m_byHeight(new QParameter(QStringLiteral("byHeight"), 0.0f, this))
    , m_sectionPlane(new QParameter(QStringLiteral("sectionPlane"), QVector4D(0, 0, 0, 1), this))
    , m_cutFill(new QParameter(QStringLiteral("cutFill"), 0.0f, this))
    , m_cutColor(new QParameter(QStringLiteral("cutColor"), QVector3D(), this))
    , m_lineColor(new QParameter(QStringLiteral("lineColor"), QVector4D(0, 0, 0, 1), this))
    , m_edgeColor(new QParameter(QStringLiteral("lineColor"), QVector4D(0, 0, 0, 1), this))
{
    for (std::size_t at = 0; at < m_heat.size(); ++at)
        m_heat[at] = new QParameter(QStringLiteral("heat%1").arg(at), QVector3D(), this);
}

void SceneLook::setImages(const std::vector<QImage> &images)
{
    m_images = images;
}

void SceneLook::setSection(const QVector4D &plane, bool fillsCut)
{
    m_sectionPlane->setValue(plane);
    m_cutFill->setValue(fillsCut ? 1.0f : 0.0f);
}

void SceneLook::setStudioUp(const QVector3D &up)
{
    m_studioUp->setValue(up);
}

void SceneLook::setPointSize(float pixels)
{
    m_pointSize->setValue(pixels);
}

void SceneLook::setHeights(const QVector4D &plane, const CloudLook &look)
{
    m_heightPlane->setValue(plane);
    m_heightRange->setValue(QVector2D(look.low, look.high));
    m_byHeight->setValue(look.isByHeight ? 1.0f : 0.0f);
}

void SceneLook::setColors(const ViewerStyle &style)
{
    m_lineColor->setValue(QVector4D(rgb(style.text), 1));
    // Lit surfaces are rather bright in both themes, so their edges are dark in both.
    const bool isDark = style.viewport.lightnessF() < style.text.lightnessF();
    m_edgeColor->setValue(QVector4D(rgb(isDark ? style.overlay : style.text), edgeOpacity));
    m_cutColor->setValue(rgb(style.heat[3]));
    for (std::size_t at = 0; at < m_heat.size(); ++at)
        m_heat[at]->setValue(rgb(style.heat[at]));
}

QShaderProgram *SceneLook::program(const QString &vertex, const QString &fragment,
                                   const QByteArray &defines)
{
    const QString key = vertex + fragment + QString::fromLatin1(defines);
    QShaderProgram *&found = m_programs[key];
    if (!found) {
        const QByteArray head = "#version 330 core\n" + defines;
        found = new QShaderProgram(this);
        found->setVertexShaderCode(head + shaderText(vertex));
        found->setFragmentShaderCode(head + shaderText(fragment));
    }
    return found;
}

QMaterial *SceneLook::makeMaterial(const SceneMesh &mesh, const Material *material,
                                   bool hidesBackFaces)
{
    if (mesh.primitive == Primitive::Points)
        return makePoints(mesh);
    if (mesh.primitive == Primitive::Lines)
        return makeLines(mesh);
    if (material)
        return makeSurface(mesh, *material, hidesBackFaces);
    Material plain;
    plain.isDoubleSided = true;
    plain.baseColor = QVector4D(0.5f, 0.52f, 0.55f, 1);
    plain.roughness = 0.5f;
    if (!mesh.colors.isEmpty())
        plain.baseColor = QVector4D(1, 1, 1, 1);
    return makeSurface(mesh, plain, hidesBackFaces);
}

QByteArray SceneLook::addMaps(const SceneMesh &mesh, const Material &material, QMaterial *made)
{
    struct Map
    {
        int image;
        const char *define;
        const char *uniform;
    };
    const Map maps[] = {{material.baseColorImage, "BASE_MAP", "baseMap"},
                        {material.metallicRoughnessImage, "METAL_ROUGH_MAP", "metalRoughMap"},
                        {material.normalImage, "NORMAL_MAP", "normalMap"},
                        {material.occlusionImage, "OCCLUSION_MAP", "occlusionMap"},
                        {material.emissiveImage, "EMISSIVE_MAP", "emissiveMap"}};
    QByteArray defines;
    for (const Map &map : maps) {
        if (map.image < 0 || mesh.texCoords.isEmpty())
            continue;
        QAbstractTexture *&texture = m_textures[map.image];
        if (!texture)
            texture = makeTexture(m_images[map.image], true, this);
        made->addParameter(new QParameter(QLatin1String(map.uniform), texture));
        defines += QByteArray("#define ") + map.define + '\n';
    }
    return defines;
}

QMaterial *SceneLook::makeSurface(const SceneMesh &mesh, const Material &material,
                                  bool hidesBackFaces)
{
    auto *made = new QMaterial(this);
    const bool blends = material.alphaMode == AlphaMode::Blend;
    QByteArray defines = definesOf(mesh) + addMaps(mesh, material, made);
    if (blends)
        defines += "#define ALPHA_BLEND\n";
    if (material.alphaMode == AlphaMode::Mask)
        defines += "#define ALPHA_MASK\n";
    made->addParameter(new QParameter(QStringLiteral("baseColor"), material.baseColor));
    made->addParameter(new QParameter(QStringLiteral("metallic"), material.metallic));
    made->addParameter(new QParameter(QStringLiteral("roughness"), material.roughness));
    made->addParameter(new QParameter(QStringLiteral("emissive"), material.emissive));
    made->addParameter(new QParameter(QStringLiteral("alphaCutoff"), material.alphaCutoff));
    made->addParameter(m_studioUp);
    for (QParameter *parameter : {m_sectionPlane, m_cutFill, m_cutColor})
        made->addParameter(parameter);
    QTechnique *technique = addTechnique(made);
    QList<QRenderState *> states{depthTest(), culling(hidesBackFaces && !material.isDoubleSided)};
    if (blends)
        states += blending();
    addPass(technique, blends ? pass::blend : pass::opaque,
            program(QStringLiteral("surface.vert"), QStringLiteral("surface.frag"), defines),
            states);
    addWirePass(technique);
    return made;
}

void SceneLook::addWirePass(QTechnique *technique)
{
    auto *raster = new QRasterMode;
    raster->setRasterMode(QRasterMode::Lines);
    raster->setFaceMode(QRasterMode::FrontAndBack);
    QRenderPass *made = addPass(
        technique, pass::wire,
        program(QStringLiteral("surface.vert"), QStringLiteral("flat.frag"), "#define EDGES\n"),
        QList<QRenderState *>{depthTest(), culling(false), raster} + blending());
    made->addParameter(m_edgeColor);
}

QMaterial *SceneLook::makePoints(const SceneMesh &mesh)
{
    auto *made = new QMaterial(this);
    made->addParameter(m_pointSize);
    made->addParameter(m_sectionPlane);
    for (QParameter *parameter : {m_heightPlane, m_heightRange, m_byHeight})
        made->addParameter(parameter);
    for (QParameter *color : m_heat)
        made->addParameter(color);
    auto *size = new QPointSize;
    size->setSizeMode(QPointSize::Programmable);
    addPass(addTechnique(made), pass::opaque,
            program(QStringLiteral("surface.vert"), QStringLiteral("points.frag"),
                    definesOf(mesh) + "#define POINTS\n"),
            {depthTest(), size});
    return made;
}

QMaterial *SceneLook::makeLines(const SceneMesh &mesh)
{
    auto *made = new QMaterial(this);
    made->addParameter(m_lineColor);
    made->addParameter(m_sectionPlane);
    addPass(addTechnique(made), pass::opaque,
            program(QStringLiteral("surface.vert"), QStringLiteral("flat.frag"), definesOf(mesh)),
            {depthTest()});
    return made;
}

QMaterial *SceneLook::makeSimple(const QString &vertex, const QString &fragment,
                                 const char *passName, const QList<QParameter *> &parameters,
                                 const QList<QRenderState *> &states)
{
    auto *made = new QMaterial(this);
    for (QParameter *parameter : parameters)
        made->addParameter(parameter);
    addPass(addTechnique(made), passName, program(vertex, fragment, {}), states);
    return made;
}

QMaterial *SceneLook::makeOverlay(const QString &vertex, const QString &fragment,
                                  const QList<QParameter *> &parameters, const char *passName)
{
    auto *always = new QDepthTest;
    always->setDepthFunction(QDepthTest::Always);
    auto *arguments = new QBlendEquationArguments;
    arguments->setSourceRgba(QBlendEquationArguments::One);
    arguments->setDestinationRgba(QBlendEquationArguments::OneMinusSourceAlpha);
    return makeSimple(vertex, fragment, passName, parameters,
                      {always, culling(false), arguments, new QBlendEquation, new QNoDepthMask});
}

} // namespace vams::viewers
