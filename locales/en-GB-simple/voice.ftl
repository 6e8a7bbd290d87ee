# Her voice beside her words, or without any.
# Review state: written by the team in English.

voice-begin = Say it in my own voice
voice-how = You have one minute. Press Record and talk. Then press Stop. The microphone is off before and after. People who see this answer can hear it too.
voice-record = Record
voice-record-again = Record it again
voice-pick = Pick a recording
voice-pick-how = You can pick a recording you made. The first minute is kept, and only what you can hear. People who see this answer can hear it too.
voice-recording = The microphone is on. Talk now. It stops after one minute.
voice-stop-recording = Stop and keep it
voice-leave = Don't keep it
voice-kept = Your voice is kept.
voice-kept-minute = One minute of your voice is kept.
voice-left = The recording was stopped. None of it was kept.
voice-remove = Take the recording away
voice-gone = The recording is taken away.
voice-was-there = A recording of my voice was here.
voice-listen = Listen
voice-stop = Stop
# In what she shows; whoever reads it presses it.
voice-hear = { $seconds ->
    [one] Hear it in my own voice (1 second)
   *[other] Hear it in my own voice ({ $seconds } seconds)
 }
# The history: something that this version can't show.
attachment-was-there = Something was here that a newer Holdfast can show.
