// Package plot draws the figures of an evaluation under L. 227-1, I, second list,
// 2° or R. 611-18, I: for each indicator, what was to be reached and what was,
// by year, as SVG (https://www.w3.org/TR/SVG11/).
//
// It draws what is there and nothing else. A year without a figure has no mark,
// and no line is led across it; where the value axis does not start at zero the
// drawing says so. Positions and ticks are computed on exact numbers.
//
// Targets, results and the baseline differ in shape and fill as well as in
// colour, and the colours are the blue and the vermilion of Okabe and Ito, which
// the colour-blind can tell apart, the vermilion darkened for text. The ground is
// painted white, so that a dark page does not swallow the text. The layout
// follows the width asked for, and the drawing scales from there.
package plot
