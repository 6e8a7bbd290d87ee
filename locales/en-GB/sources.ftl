# Public sources beside a topic: what she can read elsewhere. The titles are those of their writers.
# Review state: written by the team in English.

sources-title = Where I can read more
sources-meaning = These were written by others, for everyone. Holdfast opens none of them: you can copy the address, or ask your midwife for it on paper.
sources-kind-leaflet = A leaflet
sources-kind-page = A web page
sources-kind-guideline = A guideline for health staff
sources-kind-charity = A charity
# $day: the day on which a person read it.
sources-checked = read by us on { $day }
sources-not-checked = Not yet checked by a person: an address may have moved.
sources-copy = Copy the address
