# When something goes wrong: err-… says what happened, rec-… what she can do.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. Warm and plain. Never blame her, never count her tries, and say that her words
# are safe where that is true.

err-wrong-passphrase = Those words did not open your plan.
rec-wrong-passphrase = Please try again. Look for a small mistake or a capital letter. You can try as often as you like. Nothing is deleted.

err-passphrase-too-short = That is a bit too short to keep your plan safe.
rec-passphrase-too-short = Please use 8 letters or numbers, or more. Five plain words are good.

err-passphrase-guessable = Someone could guess those words.
rec-passphrase-guessable = Add two or three more words. Pick words that are not about you. They should not go together. Or take five words from the app.

err-passphrase-in-use = Those words already open your plan.
rec-passphrase-in-use = Please choose new ones.

err-present-passphrase-wrong = The secret words you use now were not right.
rec-present-passphrase-wrong = Please type them again. Look for a small mistake or a capital letter. Nothing was changed.

err-try-later =
    { $seconds ->
        [one] You can try again in 1 second.
       *[other] You can try again in { $seconds } seconds.
    }
rec-try-later = After a few slips there is a short wait. What you typed is still there. Nothing is ever deleted.
# Takes the place of err-try-later when the wait is over.
try-now = You can try again now.

err-not-now = This can't be set up now.
rec-not-now = Nothing was changed. Your plan is safe. You can go on as before.

err-passphrase-first = This needs your secret words first.
rec-passphrase-first = Lock your plan. Then open it with your secret words. Nothing was changed.

err-secret-first = Your secret words come first.
rec-secret-first = Please type them. Then do it again. Nothing was changed.

err-biometric-gone = Your finger does not open your plan now.
rec-biometric-gone = A finger or face was added on this phone. Or its screen lock was taken off. Please open your plan with your secret words. Nothing is lost. You can turn it on again.

err-biometric-not-now = Your phone could not use your finger.
rec-biometric-not-now = Your secret words open your plan. Nothing is lost. Nothing was changed.

err-not-a-backup = That file is not a copy of a plan.
rec-not-a-backup = Nothing was changed. Look for the file that “Save a copy” made.

err-backup-newer = A newer app made this copy.
rec-backup-newer = Please update the app. Then try the copy again. Nothing was changed.

err-backup-damaged = This copy can't be read any more.
rec-backup-damaged = Please keep the file. Do you have another copy? Try that one. Nothing on this phone was changed.

err-backup-too-large = That file is too big for a plan.
rec-backup-too-large = It may be some other kind of file. Look for the file that “Save a copy” made.

err-not-a-plan = There is no plan in that file. Or it can't be read here.
rec-not-a-plan = Look for a page for a computer. Or a file with the plan as data. A PDF opens in another app. Your own plan is safe.

err-received-damaged = This plan was cut or changed on its way.
rec-received-damaged = Nothing of it is shown. Ask for the file once more. Your own plan is safe.

err-received-newer = A newer Holdfast made this plan.
rec-received-newer = Get the new app. Then open the file again. Or read it on a computer.

err-received-too-large = This plan is too long to be read here.
rec-received-too-large = Ask for a shorter one, or one on paper. Your own plan is safe.

err-wrong-share-code = That code does not open this plan.
rec-wrong-share-code = Look at each group of four again. It may be the code of another file.

err-not-a-share-code = That is not a whole code.
rec-not-a-share-code = It has 20 numbers, in five groups of four. Is one missing? Is there one too many?

err-received-full = 20 plans of others are kept here. There is no room for one more.
rec-received-full = You can read this one now. To keep it, forget another one first.

err-place-unreachable = The app can't reach that place.
rec-place-unreachable = Is it a USB stick or a card? Put it back in. Then try again. Or choose a new place.

err-place-full = That place is full.
rec-place-full = Please choose a new place. Or make some room there. Then try again.

err-deleted-not-everywhere = It is gone from your plan. A copy on this phone still has it.
rec-deleted-not-everywhere = Please try again soon. Your plan does not have it any more.

err-no-memory = Your phone needs more free memory for the lock.
rec-no-memory = Please close other apps. Then try again. Nothing was changed. Nothing is lost.

err-closed = Your plan is locked.
rec-closed = Open it with your secret words. Then go on. Your kept words are safe.

err-lock-already-set = Your plan has a lock.
rec-lock-already-set = You don't need to do anything. Open your plan with the secret words you chose.

err-slot-missing = A small file is missing. It helps to open your plan.
rec-slot-missing = Your plan is still there. It is locked. Please don't delete anything. Please keep the app. Close the app and open it again. Does it still not open? Then a copy of your plan can bring your words back.

err-slot-damaged = A small file can't be read. It helps to open your plan.
rec-slot-damaged = Your plan is still there. It is locked. Please don't delete anything. Please keep the app. Close the app and open it again. Does it still not open? Then a copy of your plan can bring your words back.

err-vault-damaged = Part of your plan's file can't be read.
rec-vault-damaged = Nothing was deleted. Please don't delete anything. Please keep the app. Close the app and open it again. Does it still not open? Then a copy of your plan can bring your words back.

err-vault-newer = A newer app kept this plan.
rec-vault-newer = Please update the app. Then open it again. Your words are safe. Nothing was changed.

err-vault-not-converted = An older app kept this plan. This app could not bring it up to date.
rec-vault-not-converted = Your words are safe. Nothing was changed. Make more room on the phone. Then try again. If it stays so, use the app you had before.

err-lock-needed = This place is just for you. So it needs a lock first.
rec-lock-needed = Set a lock. Then write here. Your words stay on this screen.

err-folder-read-only = The app can't write to its folder now.
rec-folder-read-only = Your words stay on this screen. Keep this page open. The folder or card may be set to read only. Change that, then try again.

err-disk-full = This phone or computer is full.
rec-disk-full = Your words stay on this screen. Your kept words are safe. Delete a video, photos or an app you don't need. Then come back here and try again.

err-folder-unreachable = The app can't find the folder with your plan.
rec-folder-unreachable = Nothing was deleted. Is the plan on a card or a USB stick? Put it back in. Then try again.

err-text-too-long = That is too long for one answer.
rec-text-too-long = Your words stay on this screen. Put some of them in a new place. Nothing was cut.

err-card-too-long = This is too much for one card.
rec-card-too-long = Nothing was cut. Nothing is lost. Choose a different card. Or write less on this one.

err-page-too-long = This is too much for one page.
rec-page-too-long = Nothing was cut. Nothing is lost. Leave a part out. Or put it on paper.

err-photo-too-large = This photo is too big.
rec-photo-too-large = Ten megabytes is the most. Pick a smaller one. Your words are kept.

err-photo-unknown-kind = The app can't keep this file.
rec-photo-unknown-kind = It must be a JPEG, PNG or WebP photo. Most phones can save one as a JPEG. Your words are kept.

err-photo-damaged = A part of this photo is missing.
rec-photo-damaged = None of it was kept. Pick it again or take a new one. Your words are kept.

err-photo-without-words = Nothing says what is on the photo.
rec-photo-without-words = Write a few words first. Then add the photo again.

err-attachments-full = There is no more room for photos and recordings.
rec-attachments-full = You can make room. Find an answer with a photo or a recording. Use Delete for good there. The rest stays as it is.

err-photo-gone = This photo can't be shown. A part of it is gone.
rec-photo-gone = Your words are kept. Do you still have the photo? You can add it again.

err-voice-too-large = This recording is too big.
rec-voice-too-large = None of it was kept. Pick a shorter one. Ten megabytes is the most. The app keeps one minute. Your words are kept.

err-voice-damaged = This recording can't be played here, or a part is missing.
rec-voice-damaged = None of it was kept. Say it again or pick another one. Your words are kept.

err-voice-gone = This recording can't be played. A part of it is gone.
rec-voice-gone = Your words are kept. You can say it again.

err-no-microphone = The microphone can't be used.
rec-no-microphone = Your phone's settings say which app may use it. You can also pick a recording you made. Your words are kept.

err-unknown-place = This question or card is not there any more.
rec-unknown-place = Please go back. Then open it again. Your kept words are safe. Did you type new words? Copy them first.

err-unknown-language = The app doesn't have that language yet.
rec-unknown-language = Please choose a new one. Your words stay as they are.

err-nothing-to-show = There is nothing to show yet.
rec-nothing-to-show = Write a few words first. Or choose more parts. What is just for you stays out.

err-not-understood = The app got mixed up.
rec-not-understood = Your kept words are safe. Please try again. If it comes back, close the app and open it.

err-unexpected = Something went wrong.
rec-unexpected = Your kept words are safe. Please try again. If it comes back, close the app and open it.
