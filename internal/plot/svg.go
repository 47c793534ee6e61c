package plot

import (
	"encoding/xml"
	"fmt"
	"math"
	"strings"
)

// canvas is SVG being written.
type canvas struct{ strings.Builder }

// open writes a start tag; attrs are names and values in turn,
// a value being a length or a text.
func (c *canvas) open(name string, attrs ...any) { c.tag(name, attrs, ">") }

// empty writes an element without content.
func (c *canvas) empty(name string, attrs ...any) { c.tag(name, attrs, "/>\n") }

func (c *canvas) close(name string) { c.WriteString("</" + name + ">\n") }

// element writes an element that holds text.
func (c *canvas) element(name, text string, attrs ...any) {
	c.open(name, attrs...)
	c.escape(text)
	c.close(name)
}

func (c *canvas) tag(name string, attrs []any, end string) {
	c.WriteString("<" + name)
	for i := 0; i < len(attrs); i += 2 {
		c.WriteString(" " + attrs[i].(string) + `="`)
		switch v := attrs[i+1].(type) {
		case float64:
			c.WriteString(coordinate(v))
		case string:
			c.escape(v)
		}
		c.WriteString(`"`)
	}
	c.WriteString(end)
}

func (c *canvas) escape(text string) {
	_ = xml.EscapeText(c, []byte(text)) // a Builder takes everything
}

// coordinate writes a length to a tenth of a pixel.
func coordinate(v float64) string {
	return fmt.Sprint(math.Round(v*10) / 10)
}

// lines writes lines of text one under another and returns the y of the next.
func (c *canvas) lines(lines []string, x, y, size float64, attrs ...any) float64 {
	for _, line := range lines {
		y += size * leading
		c.element("text", line, append([]any{"x", x, "y", y - size*(leading-1), "font-size", size}, attrs...)...)
	}
	return y
}

const leading = 1.3 // from line to line, in sizes of type
