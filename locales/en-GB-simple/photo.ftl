# A photograph beside her words.
# Review state: written by the team in English.

photo-add = Add a photo
photo-other = Pick another photo
photo-words-first = First say what is on it. Then add the photo. Some people can't see it. They will hear your words.
photo-what-is-kept = Only what you can see is kept. Where it was taken is left out. People who see your words see the photo too.
photo-remove = Take the photo away
photo-kept = The photo is kept.
photo-gone = The photo is taken away.
photo-was-there = A photo was here.
