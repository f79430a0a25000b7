#include "viewers/scene/scene_geometry.h"

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QGeometry>
#include <Qt3DRender/QGeometryRenderer>

namespace vams::viewers {

namespace {

using Qt3DCore::QAttribute;

void addArray(Qt3DCore::QGeometry *geometry, const QString &name, const QByteArray &bytes,
              QAttribute::VertexBaseType type, uint width, uint bytesEach)
{
    if (bytes.isEmpty())
        return;
    auto *buffer = new Qt3DCore::QBuffer(geometry);
    buffer->setData(bytes);
    auto *attribute = new QAttribute(geometry);
    attribute->setAttributeType(name.isEmpty() ? QAttribute::IndexAttribute
                                               : QAttribute::VertexAttribute);
    attribute->setName(name);
    attribute->setVertexBaseType(type);
    attribute->setVertexSize(width);
    attribute->setCount(static_cast<uint>(bytes.size() / bytesEach));
    attribute->setBuffer(buffer);
    geometry->addAttribute(attribute);
    if (name == QAttribute::defaultPositionAttributeName())
        geometry->setBoundingVolumePositionAttribute(attribute);
}

Qt3DRender::QGeometryRenderer::PrimitiveType primitiveOf(Primitive primitive)
{
    switch (primitive) {
    case Primitive::Points:
        return Qt3DRender::QGeometryRenderer::Points;
    case Primitive::Lines:
        return Qt3DRender::QGeometryRenderer::Lines;
    case Primitive::Triangles:
        break;
    }
    return Qt3DRender::QGeometryRenderer::Triangles;
}

Qt3DRender::QGeometryRenderer *rendererOf(const SceneMesh &mesh, Qt3DCore::QGeometry *geometry,
                                          Qt3DCore::QNode *parent)
{
    auto *renderer = new Qt3DRender::QGeometryRenderer(parent);
    renderer->setPrimitiveType(primitiveOf(mesh.primitive));
    // Known already; spares Qt 3D a walk over every vertex.
    renderer->setMinPoint(mesh.bounds.min);
    renderer->setMaxPoint(mesh.bounds.max);
    renderer->setGeometry(geometry);
    return renderer;
}

} // namespace

Qt3DRender::QGeometryRenderer *makeGeometry(const SceneMesh &mesh, Qt3DCore::QNode *parent)
{
    auto *geometry = new Qt3DCore::QGeometry;
    addArray(geometry, QAttribute::defaultPositionAttributeName(), mesh.positions,
             QAttribute::Float, 3, 12);
    addArray(geometry, QAttribute::defaultNormalAttributeName(), mesh.normals, QAttribute::Float, 3,
             12);
    addArray(geometry, QAttribute::defaultTextureCoordinateAttributeName(), mesh.texCoords,
             QAttribute::Float, 2, 8);
    addArray(geometry, QAttribute::defaultColorAttributeName(), mesh.colors,
             QAttribute::UnsignedByte, 4, 4);
    addArray(geometry, {}, mesh.indices, QAttribute::UnsignedInt, 1, 4);
    return rendererOf(mesh, geometry, parent);
}

Qt3DRender::QGeometryRenderer *makeCoarseGeometry(const SceneMesh &mesh,
                                                  const Qt3DRender::QGeometryRenderer &whole,
                                                  Qt3DCore::QNode *parent)
{
    auto *geometry = new Qt3DCore::QGeometry;
    const auto attributes = whole.geometry()->attributes();
    for (const QAttribute *from : attributes) {
        if (from->attributeType() == QAttribute::IndexAttribute)
            continue;
        auto *attribute =
            new QAttribute(from->buffer(), from->name(), from->vertexBaseType(), from->vertexSize(),
                           from->count(), from->byteOffset(), from->byteStride(), geometry);
        geometry->addAttribute(attribute);
        if (from->name() == QAttribute::defaultPositionAttributeName())
            geometry->setBoundingVolumePositionAttribute(attribute);
    }
    addArray(geometry, {}, mesh.coarseIndices, QAttribute::UnsignedInt, 1, 4);
    return rendererOf(mesh, geometry, parent);
}

void setIndices(Qt3DRender::QGeometryRenderer &renderer, const QByteArray &indices)
{
    const auto attributes = renderer.geometry()->attributes();
    for (QAttribute *attribute : attributes) {
        if (attribute->attributeType() != QAttribute::IndexAttribute)
            continue;
        attribute->buffer()->setData(indices);
        attribute->setCount(static_cast<uint>(indices.size() / 4));
    }
}

} // namespace vams::viewers
