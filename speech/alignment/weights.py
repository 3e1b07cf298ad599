"""What is known of word edges from labelled speech: where they usually are, and what marks them in the sound.

All is fitted to the hand labels of 100 clips of TIMIT, 10 speakers. Where edges usually are: medians. Sounds:
linear discriminants of what is heard 15 to 50 ms from an edge. What marks an edge: conditional logistic
regressions, by which of the places that come into question those are likely that are near the label, as
exp(-distance / 10 ms). All fitted on nine of the speakers, the mean error of the tenth is 13.2 ms; that of
the aligner by itself is 20.8.
"""

AFTER_PAUSE = {"vowel": 32, "glide": 39, "nasal": 28, "stop": 35, "buzz": 38, "burst": 41, "hiss": 31}
"""Milliseconds by which a word begins later than the aligner says, after a pause, by its first sound."""

BEFORE_PAUSE = {"vowel": -50, "glide": -47, "nasal": -63, "stop": -24, "buzz": -22, "burst": 10, "hiss": -17}
"""The same of where a word ends before a pause, by its last sound."""

PRECEDING = {"vowel": -1, "glide": -3, "nasal": -3, "stop": 3, "buzz": 0, "burst": 10, "hiss": 11}
"""The same of where two words meet, by the last sound of the first."""

FOLLOWING = {"vowel": -3, "glide": 10, "nasal": 3, "stop": 3, "buzz": 17, "burst": 3, "hiss": 7}
"""What is added to that by the first sound of the next."""

SOUNDS = (
    # vowel, glide, nasal, stop, buzz, burst, hiss, pause
    (-4.29, -4.41, -2.54, -3.29, -4, -4.77, -4.36, -4.82),  # 205 Hz
    (0.16, 0.95, -0.22, -0.21, -0.19, -0.59, -0.67, -0.82),  # 323 Hz
    (3.17, 3.56, 2.52, 2.09, 2.61, 2.38, 2.38, 2.46),  # 457 Hz
    (1.91, 1.08, 1.02, 1.27, 1.45, 1.15, 0.95, 1.15),  # 609 Hz
    (0.65, 0.99, 0.19, -0, 0.28, 0.32, 0.5, 0.62),  # 781 Hz
    (-1.67, -0.59, -1.02, -1.36, -1.51, -1.01, -0.82, -1.02),  # 975 Hz
    (-2, -2.02, -1.48, -1.87, -2.23, -2.02, -2, -2.27),  # 1194 Hz
    (-1.22, -1.72, -1.66, -1.2, -0.77, -1.19, -1.23, -1.39),  # 1442 Hz
    (0.31, -0.2, 0.22, 0.53, 0.56, 0.5, 0.58, 0.6),  # 1723 Hz
    (0.16, -0.17, -0.13, -0.09, -0.54, 0.22, 0.06, 0.19),  # 2040 Hz
    (-1.45, -2.37, -0.78, -1.79, -1.4, -1.46, -1.51, -1.62),  # 2400 Hz
    (0.47, -0.18, 0.3, 0.49, 0.07, 0.41, 0.37, 0.43),  # 2806 Hz
    (-0.29, 0.03, -0.93, -0.34, -0.63, -0.48, -0.31, -0.39),  # 3265 Hz
    (1.19, 1.72, 0.63, 0.95, 1.15, 1.03, 1.18, 0.98),  # 3784 Hz
    (0.15, 0.14, 0.57, 0.02, 0.44, 0.06, 0.06, -0.13),  # 4372 Hz
    (-0.08, -0.21, -0.52, 0.07, 0.26, 0.16, 0.26, 0.07),  # 5037 Hz
    (-3.08, -2.97, -2.91, -2.73, -1.98, -2.83, -2.13, -3.16),  # 5788 Hz
    (-4, -4.12, -3.62, -3.91, -3.18, -3.89, -3.07, -4.11),  # 6638 Hz
    (-24.11, -28.05, -25.53, -28.03, -20.21, -30.43, -20.47, -36.98),  # constant
)
"""How likely each kind of sound is: log odds for 10 dB in each band."""

WEIGHTS = {
    # Between sounds: distance from the usual place (in 20 ms), likeness to the sounds that meet, the distance
    # squared, change of the spectrum (in 5 dB), and of its low, middle and high bands (in 10 dB).
    "closed closed": (0.5, -0.22, 0.06, 0.5, -0.0, 0.09, 0.05),
    "closed narrow": (0.12, 0.36, 0.21, 0.4, -0.06, -0.25, 0.04),
    "closed open": (0.44, 0.64, 0.07, 0.1, -0.11, 0.19, -0.15),
    "narrow closed": (-0.02, 0.34, 0.28, 0.03, -0.21, -0.26, -0.21),
    "narrow narrow": (0.41, 0.09, 0.07, 0.29, -0.51, 0.01, -0.63),
    "narrow open": (0.34, 0.59, 0.1, 0.13, 0.04, 0.01, -0.1),
    "open closed": (0.22, 0.2, 0.28, 0.15, -0.11, -0.27, 0.06),
    "open narrow": (0.05, 0.59, 0.31, 0.26, 0.02, -0.11, -0.18),
    "open open": (0.27, 0.74, 0.18, 0.17, -0.11, 0.27, -0.22),
    # Beside a pause: distance and likeness, change of the bands, how loud it is outside, as a share of the
    # word, and how much sound is left outside, and missing inside (in 15 ms).
    "consonant pause": (0.4, 1.09, 0.3, 0.27, -0.78, 0.5, 0.25, -1.1),
    "open pause": (0.25, 0.92, -0.36, -0.64, 0.29, 0.9, 0.05, 0.6),
    "pause consonant": (0.54, 0.44, -0.08, 0.37, 0.12, -0.02, 0.44, 0.81),
    "pause open": (0.23, 0.23, 0.34, 0.1, 0.02, 0.43, 0.7, 0.79),
}
"""How much each piece of evidence counts for a place of an edge, by the sounds that meet there."""
