"""What a drawing (SVG) is made of: the only elements and properties that go on the internet.

Whatever is not named here stays behind: a program, what is loaded from elsewhere, what an editor
remembers, remarks, and names of layers.
"""

from __future__ import annotations

from typing import Final

FILTERS: Final = frozenset(
    """
    feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
    feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
    feSpotLight feTile feTurbulence
""".split()
)

ELEMENTS: Final = FILTERS | frozenset(
    """
    svg g defs symbol use switch path rect circle ellipse line polyline polygon image style
    text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker
    filter
""".split()
)

WRITING: Final = frozenset({"text", "tspan", "textPath"})
"""Elements in which letters are drawn; anywhere else letters are no part of the picture."""

PROPERTIES: Final = frozenset(
    """
    alignment-baseline baseline-shift clip-path clip-rule color color-interpolation
    color-interpolation-filters cursor direction display dominant-baseline enable-background
    fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size
    font-size-adjust font-stretch font-style font-variant font-weight image-rendering
    isolation letter-spacing lighting-color line-height marker marker-end marker-mid
    marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events
    shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
    stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align
    text-anchor text-decoration text-indent text-rendering text-transform transform
    transform-box transform-origin unicode-bidi vector-effect visibility white-space
    word-spacing writing-mode
""".split()
)

ATTRIBUTES: Final = PROPERTIES | frozenset(
    """
    amplitude azimuth baseFrequency bias clipPathUnits cx cy d diffuseConstant divisor dx dy
    edgeMode elevation exponent filterUnits fr fx fy gradientTransform gradientUnits height
    in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength lengthAdjust
    limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits method
    mode numOctaves offset operator order orient pathLength patternContentUnits
    patternTransform patternUnits pointsAtX pointsAtY pointsAtZ points preserveAlpha
    preserveAspectRatio primitiveUnits r radius refX refY result rotate rx ry scale seed
    side slope spacing specularConstant specularExponent spreadMethod startOffset
    stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY
    textLength type values version viewBox width x x1 x2 xChannelSelector y y1 y2
    yChannelSelector z
""".split()
)
