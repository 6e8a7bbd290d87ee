# When something goes wrong: err-… says what happened, rec-… what she can do.
# Review state: written by the team in English.
#
# For translators. Warm and plain. Never blame her, never count her tries, and say that her words
# are safe where that is true.

err-wrong-passphrase = Those words did not open your plan.
rec-wrong-passphrase = Please try again, and look for a small mistake or a capital letter. Nothing is deleted, however often you try.

err-passphrase-too-short = That is a little too short to keep your plan safe.
rec-passphrase-too-short = Please use eight characters or more. Five ordinary words work well.

err-passphrase-guessable = Someone could guess that passphrase.
rec-passphrase-guessable = Add two or three words that have nothing to do with you or with each other. Or take five words that the app draws for you.

err-passphrase-in-use = That passphrase already opens your plan.
rec-passphrase-in-use = Please choose another one.

err-present-passphrase-wrong = The passphrase that you use now was not typed right.
rec-present-passphrase-wrong = Please type it again, and look for a small mistake or a capital letter. Nothing was changed.

err-try-later =
    { $seconds ->
        [one] You can try again in 1 second.
       *[other] You can try again in { $seconds } seconds.
    }
rec-try-later = After a few slips there is a short wait. What you typed is still there, and nothing is ever deleted.
# Takes the place of err-try-later when the wait is over.
try-now = You can try again now.

err-not-now = This can't be set up just now.
rec-not-now = Nothing was changed, and your plan is safe. You can go on as before.

err-passphrase-first = This needs your passphrase first.
rec-passphrase-first = Lock your plan, then open it with your passphrase. Nothing was changed.

err-secret-first = Your passphrase is asked for first.
rec-secret-first = Please type your passphrase, and then do it again. Nothing was changed.

err-biometric-gone = Your finger no longer opens your plan.
rec-biometric-gone = A finger or face was added on this phone, or its screen lock was taken off. Please open your plan with your passphrase. Nothing is lost, and you can switch it on again.

err-biometric-not-now = Your phone could not use your finger just now.
rec-biometric-not-now = Your passphrase opens your plan. Nothing is lost, and nothing was changed.

err-not-a-backup = That file is not a copy of a plan.
rec-not-a-backup = Nothing was changed. Please look for the file that “Save a copy” made, and choose that one.

err-backup-newer = A newer Holdfast made this copy.
rec-backup-newer = Please update the app, then open the copy again. Nothing was changed.

err-backup-damaged = Nothing in this copy can be read any more.
rec-backup-damaged = Please keep the file. If you have another copy, try that one. Nothing on this phone was changed.

err-backup-too-large = That file is larger than any plan.
rec-backup-too-large = It is most likely another kind of file. Please look for the file that “Save a copy” made.

err-not-a-plan = There is no plan in that file that can be read here.
rec-not-a-plan = Please look for a page for a computer, or a file with the plan as data. A PDF opens in another program. Your own plan is as it was.

err-received-damaged = This plan was cut or changed on its way.
rec-received-damaged = Nothing of it is shown. Please ask for the file once more. Your own plan is as it was.

err-received-newer = A newer Holdfast made this plan.
rec-received-newer = Please update the app, then open the file again. Or read it in a browser on a computer.

err-received-too-large = This plan is longer than can be read here.
rec-received-too-large = Please ask for a shorter copy, or for one on paper. Your own plan is as it was.

err-wrong-share-code = That code does not open this plan.
rec-wrong-share-code = Please look at each group of four again. It may be the code of another file.

err-not-a-share-code = That is not a whole code.
rec-not-a-share-code = It has 20 digits, in five groups of four. Please look for a digit that is missing, or one too many.

err-received-full = 20 plans of others are kept here, and there is no room for one more.
rec-received-full = You can read this one now. To keep it, forget another one first.

err-place-unreachable = Holdfast can't reach the place that you chose.
rec-place-unreachable = If it is on a USB stick or a card, please put it back in. Then try again, or choose another place.

err-place-full = There is no room left in the place that you chose.
rec-place-full = Please choose another place, or make some room there. Then try again.

err-deleted-not-everywhere = It is deleted from your plan, but a copy on this phone still holds it.
rec-deleted-not-everywhere = Please try again in a moment. Your plan itself no longer holds it.

err-no-memory = Your phone has too little memory free for the lock just now.
rec-no-memory = Please close other apps, then try again. Nothing was changed, and nothing is lost.

err-closed = Your plan is locked.
rec-closed = Open it with your passphrase and carry on. What was kept is safe.

err-lock-already-set = Your plan already has a lock.
rec-lock-already-set = You don't need to do anything. Your plan opens with the passphrase that you chose.

err-slot-missing = A small file that helps to open your plan is not where it should be.
rec-slot-missing = Your plan is still there and locked. Please don't delete anything or remove the app. Close Holdfast and open it once more. If it still does not open, a copy of your plan can bring your words back.

err-slot-damaged = A small file that helps to open your plan can't be read.
rec-slot-damaged = Your plan is still there and locked. Please don't delete anything or remove the app. Close Holdfast and open it once more. If it still does not open, a copy of your plan can bring your words back.

err-vault-damaged = Part of the file that holds your plan can't be read.
rec-vault-damaged = Nothing was deleted. Please don't delete anything or remove the app. Close Holdfast and open it once more. If it still does not open, a copy of your plan can bring your words back.

err-vault-newer = A newer Holdfast kept this plan.
rec-vault-newer = Please update the app, then open it again. Your words are safe, and nothing was changed.

err-vault-not-converted = An earlier Holdfast kept this plan, and this one could not bring it up to date.
rec-vault-not-converted = Your words are safe, and nothing was changed. Please try again when the phone has more room. If it stays so, use the version that you had before.

err-lock-needed = This place is kept for you, so it needs a lock first.
rec-lock-needed = Set a lock, then write it here. Your words stay on this screen.

err-folder-read-only = Holdfast can't write to its folder just now.
rec-folder-read-only = Your words stay on this screen. Please check that the folder or card is not set to read only, then try again. Keep this page open until then.

err-disk-full = There is no room left on this phone or computer.
rec-disk-full = Your words stay on this screen, and what was kept is safe. Delete a video, some photos or an app that you don't need. Then come back and try again.

err-folder-unreachable = Holdfast can't reach the folder where your plan is kept.
rec-folder-unreachable = Nothing was deleted. If the plan is on a card or a USB stick, please put it back in. Then try again.

err-text-too-long = This is more than one answer can hold.
rec-text-too-long = Your words stay on this screen. Please put some of them under another question. Nothing was cut.

err-card-too-long = There is more here than one card can hold.
rec-card-too-long = Nothing was cut, and nothing is lost. Please choose another card, or make what stands on this one shorter.

err-page-too-long = There is more here than one page can hold.
rec-page-too-long = Nothing was cut, and nothing is lost. Please leave a part out, or put it on paper.

err-photo-too-large = This photo is too big.
rec-photo-too-large = It can be 10 megabytes at most. Please pick a smaller one, or take a new one with less detail. Your words are kept.

err-photo-unknown-kind = This file is not a photo that Holdfast can keep.
rec-photo-unknown-kind = It can be a JPEG, a PNG or a WebP. Most phones can save a photo as a JPEG. Your words are kept.

err-photo-damaged = A part of this photo is missing, or it can't be read.
rec-photo-damaged = Nothing of it was kept. Please pick it again, or take a new one. Your words are kept.

err-photo-without-words = Nothing says yet what the photo shows.
rec-photo-without-words = Please write a few words first. Then add the photo again.

err-attachments-full = There is no more room for photos and recordings in this plan.
rec-attachments-full = To make room, use Delete for good on an answer with a photo or a recording. Everything else stays as it is.

err-photo-gone = This photo can't be shown. A part of it is gone.
rec-photo-gone = Your words about it are kept. If you still have the photo, you can add it again.

err-voice-too-large = This recording is too big.
rec-voice-too-large = Nothing of it was kept. Please choose a shorter one, 10 megabytes at most: Holdfast keeps one minute. Your words are kept.

err-voice-damaged = This recording can't be played here, or a part of it is missing.
rec-voice-damaged = Nothing of it was kept. Please record it again, or choose another one. Your words are kept.

err-voice-gone = This recording can't be played. A part of it is gone.
rec-voice-gone = Your words about it are kept. You can say it again.

err-no-microphone = The microphone can't be used.
rec-no-microphone = The settings of your phone say which app may use it. You can also choose a recording that you made. Your words are kept.

err-unknown-place = This question or card is not there any more.
rec-unknown-place = Please go back and open it again. What was kept is safe. If you had typed something new, copy it first.

err-unknown-language = Holdfast doesn't have that language yet.
rec-unknown-language = Please choose another one. Your words stay as they are.

err-nothing-to-show = There is nothing to show yet.
rec-nothing-to-show = Write a few words, or choose more parts to show. Answers that are just for you stay out.

err-not-understood = The two halves of the app did not understand each other.
rec-not-understood = What was kept is safe. Please try again. If it happens again, close Holdfast and open it.

err-unexpected = Something happened that should not.
rec-unexpected = What was kept is safe. Please try again. If it happens again, close Holdfast and open it.
