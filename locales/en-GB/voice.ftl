# Her voice beside her words, or without any.
# Review state: written by the team in English.

voice-begin = Say it in my own voice
voice-how = Say it in up to one minute. The microphone is on only after you press Record, and until you press Stop. Whoever can see this answer can hear it too.
voice-record = Record
voice-record-again = Record it again
voice-pick = Choose a recording
voice-pick-how = You can choose a recording that you made. The first minute is kept, and only what can be heard in it. Whoever can see this answer can hear it too.
voice-recording = The microphone is on. Please speak now. It stops by itself after one minute.
voice-stop-recording = Stop, and keep it
voice-leave = Don't keep it
voice-kept = Your voice is kept.
voice-kept-minute = One minute of your voice is kept.
voice-left = The recording was stopped. Nothing of it was kept.
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
