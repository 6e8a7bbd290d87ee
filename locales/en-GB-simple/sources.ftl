# Public sources beside a topic: what she can read elsewhere. The titles are those of their writers.
# Review state: written by the team in English.

sources-title = Where I can read more
sources-meaning = Other people wrote these. They are for everyone. Holdfast opens none of them. You can copy the address. You can ask for it on paper.
sources-kind-leaflet = A leaflet
sources-kind-page = A web page
sources-kind-guideline = A guide for health staff
sources-kind-charity = A charity
# $day: the day on which a person read it.
sources-checked = read by us on { $day }
sources-not-checked = Nobody has checked these yet. An address may have moved.
sources-copy = Copy the address
