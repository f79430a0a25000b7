#pragma once
// The time of a playing animation: play, pause, scrub, start over at the end. Ticks only while
// playing.

#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace vams::viewers {

class AnimationPlayer : public QObject
{
    Q_OBJECT

public:
    explicit AnimationPlayer(QObject *parent = nullptr);

    void setDuration(float seconds) { m_duration = seconds; }
    [[nodiscard]] float duration() const { return m_duration; }
    [[nodiscard]] float time() const { return m_time; }
    [[nodiscard]] bool isPlaying() const;

    void setPlaying(bool playing);
    void seek(float seconds);

signals:
    void timeChanged(float seconds);

private:
    void tick();

    QTimer *m_timer;
    QElapsedTimer m_since;
    float m_duration = 0;
    float m_time = 0;
    float m_startTime = 0;
};

} // namespace vams::viewers
