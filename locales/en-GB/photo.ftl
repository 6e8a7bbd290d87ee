# A photograph beside her words.
# Review state: written by the team in English.

photo-add = Add a photo
photo-other = Choose another photo
photo-words-first = First write a few words that say what it shows. Then you can add the photo. Someone who can't see it will hear your words.
photo-what-is-kept = Only what you can see in it is kept. Where it was taken is left out. Whoever can see these words can see the photo too.
photo-remove = Take the photo away
photo-kept = The photo is kept.
photo-gone = The photo is taken away.
photo-was-there = A photo was here.
