#pragma once
// Shaders, materials and textures of the 3D view: what turns plain materials into Qt 3D nodes.

#include "viewers/base/viewer_style.h"
#include "viewers/scene/cloud_look.h"
#include "viewers/scene/scene_data.h"

#include <Qt3DCore/QNode>
#include <Qt3DRender/QMaterial>

#include <QColor>
#include <QImage>

#include <array>
#include <map>

namespace Qt3DRender {
class QAbstractTexture;
class QParameter;
class QRenderState;
class QShaderProgram;
class QTechnique;
} // namespace Qt3DRender

namespace vams::viewers {

/// The frame graph draws them in this order.
namespace pass {
inline constexpr char opaque[] = "opaque";
inline constexpr char wire[] = "wire";
inline constexpr char blend[] = "blend";
inline constexpr char resolve[] = "resolve";
inline constexpr char overlay[] = "overlay";
inline constexpr char key[] = "pass";
} // namespace pass

QVector3D rgb(const QColor &color);

/// Picture to texture; `image` is in Format_RGBA8888 or its premultiplied form.
Qt3DRender::QAbstractTexture *makeTexture(const QImage &image, bool isTiled,
                                          Qt3DCore::QNode *parent);

/// Makes materials and keeps what they share: programs, textures, and the parameters that change
/// for all at once. A node of the scene, so that it ends with it.
class SceneLook : public Qt3DCore::QNode
{
    Q_OBJECT

public:
    explicit SceneLook(Qt3DCore::QNode *parent);

    /// The pictures that materials refer to by index.
    void setImages(const std::vector<QImage> &images);

    Qt3DRender::QMaterial *makeMaterial(const SceneMesh &mesh, const Material *material,
                                        bool hidesBackFaces);
    /// A material of one pass from named shader files, without any defines.
    Qt3DRender::QMaterial *makeSimple(const QString &vertex, const QString &fragment,
                                      const char *passName,
                                      const QList<Qt3DRender::QParameter *> &parameters,
                                      const QList<Qt3DRender::QRenderState *> &states);

    /// A material that is drawn over all else, premultiplied.
    Qt3DRender::QMaterial *makeOverlay(const QString &vertex, const QString &fragment,
                                       const QList<Qt3DRender::QParameter *> &parameters,
                                       const char *passName = pass::overlay);

    /// What lies on the negative side of the plane is cut away, where the frame graph clips.
    void setSection(const QVector4D &plane, bool fillsCut);
    void setStudioUp(const QVector3D &up);
    void setPointSize(float pixels);
    /// The plane as of heightPlane().
    void setHeights(const QVector4D &plane, const CloudLook &look);
    void setColors(const ViewerStyle &style);

private:
    Qt3DRender::QShaderProgram *program(const QString &vertex, const QString &fragment,
                                        const QByteArray &defines);
    Qt3DRender::QMaterial *makeSurface(const SceneMesh &mesh, const Material &material,
                                       bool hidesBackFaces);
    Qt3DRender::QMaterial *makePoints(const SceneMesh &mesh);
    Qt3DRender::QMaterial *makeLines(const SceneMesh &mesh);
    QByteArray addMaps(const SceneMesh &mesh, const Material &material,
                       Qt3DRender::QMaterial *made);
    void addWirePass(Qt3DRender::QTechnique *technique);

    std::map<QString, Qt3DRender::QShaderProgram *> m_programs;
    std::vector<QImage> m_images;
    std::map<int, Qt3DRender::QAbstractTexture *> m_textures;
    Qt3DRender::QParameter *m_studioUp;
    Qt3DRender::QParameter *m_pointSize;
    Qt3DRender::QParameter *m_heightPlane;
    Qt3DRender::QParameter *m_heightRange;
    Qt3DRender::QParameter *m_byHeight;
    Qt3DRender::QParameter *m_sectionPlane;
    Qt3DRender::QParameter *m_cutFill;
    Qt3DRender::QParameter *m_cutColor;
    Qt3DRender::QParameter *m_lineColor;
    Qt3DRender::QParameter *m_edgeColor;
    std::array<Qt3DRender::QParameter *, 5> m_heat;
};

} // namespace vams::viewers
