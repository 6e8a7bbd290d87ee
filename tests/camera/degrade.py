"""Clean QR codes as a phone's camera sees them at arm's length: seeded, the same pictures again for the same seed.

A picture is 1280 x 960 grey pixels. The code with its quiet zone of four modules fills 55 to 90 % of the shorter side.
In the order in which they arise: turning and perspective, uneven light, glare, blur of the lens, blur of the hand,
noise of the sensor, JPEG of 40 to 85. How strong each is stands in `Conditions`. It is set so that zxing-cpp reads 77 to
89 in a hundred pictures of codes of versions 20 to 17 at level M: of pictures that somebody else made it read 79.
"""

from dataclasses import dataclass

import cv2
import numpy as np

WIDTH, HEIGHT = 1280, 960
QUIET = 4
ACROSS, DOWN = np.meshgrid(np.arange(WIDTH, dtype=np.float32), np.arange(HEIGHT, dtype=np.float32))


@dataclass(frozen=True)
class Conditions:
    """The least and the most of each thing; a picture draws evenly between them. Lengths are pixels of the picture."""

    fill: tuple[float, float] = (0.55, 0.90)  # of the shorter side
    turn: tuple[float, float] = (-12, 12)  # degrees
    perspective: tuple[float, float] = (0.0, 0.08)  # how far a corner moves, of the code's side
    light: tuple[float, float] = (0.55, 1.0)  # how bright the darkest corner of the page is
    glare: tuple[float, float] = (0.0, 0.75)  # added light at the middle of the spot, of white
    glare_size: tuple[float, float] = (0.06, 0.16)  # standard deviation of the spot, of the code's side
    lens: tuple[float, float] = (0.8, 3.0)  # standard deviation of the blur
    hand: tuple[float, float] = (0.0, 10.0)  # length of the streak
    noise: tuple[float, float] = (2.0, 14.0)  # standard deviation, of 255
    jpeg: tuple[int, int] = (40, 85)


USUAL = Conditions()


def clean(modules, pixels=8):
    """The code in black (16) on white (235) with its quiet zone, `pixels` to a module."""
    dark = np.pad(np.asarray(modules, dtype=np.uint8), QUIET)
    drawn = np.where(dark, 16, 235).astype(np.uint8)
    return np.kron(drawn, np.ones((pixels, pixels), dtype=np.uint8))


def degrade(modules, seed, conditions=USUAL):
    """One picture of the code as grey bytes, HEIGHT x WIDTH."""
    rng = np.random.default_rng(seed)
    draw = lambda pair: rng.uniform(*pair)
    code = clean(modules)
    side = draw(conditions.fill) * HEIGHT

    # Where the corners stand in the picture: turned about the middle, each moved by itself.
    angle = np.deg2rad(draw(conditions.turn))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    square = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) / 2
    moved = square + rng.uniform(-1, 1, (4, 2)) * draw(conditions.perspective)
    # A code that is turned is held so that all of it is in the picture.
    corners = moved @ turn.T * side
    spread = np.ptp(corners, axis=0)
    corners *= min(1.0, 0.97 * HEIGHT / spread[1], 0.97 * WIDTH / spread[0])
    room = (np.array([WIDTH, HEIGHT]) - np.ptp(corners, axis=0)) / 2
    corners += np.array([WIDTH, HEIGHT]) / 2 - (corners.min(axis=0) + corners.max(axis=0)) / 2
    corners += rng.uniform(-0.9, 0.9, 2) * room
    here = np.float32([[0, 0], [code.shape[1], 0], [code.shape[1], code.shape[0]], [0, code.shape[0]]]) - 0.5
    there = np.float32(corners)

    # Twice as fine as the sensor and then averaged, as a sensor does. What lies around is dark cloth or a pale page.
    twice = cv2.getPerspectiveTransform(here, there * 2 + 0.5)
    around = rng.uniform(60, 235)
    seen = cv2.warpPerspective(code, twice, (2 * WIDTH, 2 * HEIGHT), flags=cv2.INTER_AREA, borderValue=around)
    seen = cv2.resize(seen, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA).astype(np.float32)

    toward, dimmest = rng.uniform(0, 2 * np.pi), draw(conditions.light)
    slope = np.float32(np.cos(toward)) * (2 * ACROSS / WIDTH - 1) + np.float32(np.sin(toward)) * (2 * DOWN / HEIGHT - 1)
    seen *= np.float32((1 + dimmest) / 2) + np.float32((1 - dimmest) / 2 / np.sqrt(2)) * slope

    middle = corners.mean(axis=0) + rng.uniform(-0.5, 0.5, 2) * side
    size, strength = draw(conditions.glare_size) * side, draw(conditions.glare)
    stretch, tilt = rng.uniform(1, 2.5), rng.uniform(0, np.pi)
    right, below = ACROSS - np.float32(middle[0]), DOWN - np.float32(middle[1])
    cos, sin = np.float32(np.cos(tilt)), np.float32(np.sin(tilt))
    far = ((right * cos + below * sin) / np.float32(stretch)) ** 2 + (below * cos - right * sin) ** 2
    seen += np.float32(255 * strength) * cv2.exp(far / np.float32(-2 * size**2))

    seen = cv2.GaussianBlur(seen, (0, 0), draw(conditions.lens))
    seen = streaked(seen, draw(conditions.hand), rng.uniform(0, np.pi))
    seen = np.clip(seen, 0, 255)
    seen += rng.standard_normal(seen.shape, dtype=np.float32) * np.float32(draw(conditions.noise))
    taken = np.clip(seen, 0, 255).astype(np.uint8)
    quality = int(rng.integers(conditions.jpeg[0], conditions.jpeg[1] + 1))
    _, packed = cv2.imencode(".jpg", taken, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)


def streaked(seen, length, angle):
    """The picture while the hand moves `length` pixels along a line."""
    reach = int(np.ceil(length / 2)) + 1
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), dtype=np.float32)
    steps = np.linspace(-length / 2, length / 2, 8 * reach + 1)
    for step in steps:
        at_x, at_y = reach + step * np.cos(angle), reach + step * np.sin(angle)
        left, top = int(np.floor(at_x)), int(np.floor(at_y))
        for dx in (0, 1):
            for dy in (0, 1):
                weight = (1 - abs(at_x - left - dx)) * (1 - abs(at_y - top - dy))
                if 0 <= left + dx <= 2 * reach and 0 <= top + dy <= 2 * reach:
                    kernel[top + dy, left + dx] += max(weight, 0)
    return cv2.filter2D(seen, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE)
