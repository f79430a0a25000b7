#include "viewers/mesh/animation_player.h"

#include <QTimer>

#include <algorithm>
#include <cmath>

namespace vams::viewers {

namespace {

constexpr int tickMs = 16;

} // namespace

AnimationPlayer::AnimationPlayer(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(tickMs);
    connect(m_timer, &QTimer::timeout, this, &AnimationPlayer::tick);
}

bool AnimationPlayer::isPlaying() const
{
    return m_timer->isActive();
}

void AnimationPlayer::setPlaying(bool playing)
{
    if (playing == isPlaying() || m_duration <= 0)
        return;
    if (!playing) {
        m_timer->stop();
        return;
    }
    m_startTime = m_time;
    m_since.start();
    m_timer->start();
}

void AnimationPlayer::seek(float seconds)
{
    m_time = std::clamp(seconds, 0.0f, m_duration);
    m_startTime = m_time;
    m_since.start();
    emit timeChanged(m_time);
}

void AnimationPlayer::tick()
{
    m_time = std::fmod(m_startTime + static_cast<float>(m_since.elapsed()) / 1000, m_duration);
    emit timeChanged(m_time);
}

} // namespace vams::viewers
