package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
)

// An object is one of JSON whose keys keep their order.
type object []member

type member struct {
	key   string
	value any
}

// A list is one of JSON.
type list []any

// with returns the object with a key more, unless there is nothing to say under it.
func (o object) with(key string, value any) object {
	switch v := value.(type) {
	case object:
		if len(v) == 0 {
			return o
		}
	case list:
		if len(v) == 0 {
			return o
		}
	}
	return append(o, member{key, value})
}

// width is how long a line may be that holds more than a word.
const width = 110

// write writes a schema as people read it: what fits on a line stands on one.
func write(schema object) []byte {
	var b bytes.Buffer
	layOut(&b, schema, "")
	b.WriteByte('\n')
	return b.Bytes()
}

func layOut(b *bytes.Buffer, v any, indent string) {
	line := inLine(v)
	if len(indent)+len(line) <= width {
		b.WriteString(line)
		return
	}
	inner := indent + "  "
	switch v := v.(type) {
	case object:
		b.WriteString("{")
		for i, m := range v {
			b.WriteString(comma(i) + "\n" + inner + quote(m.key) + ": ")
			layOut(b, m.value, inner)
		}
		b.WriteString("\n" + indent + "}")
	case list:
		b.WriteString("[")
		for i, e := range v {
			b.WriteString(comma(i) + "\n" + inner)
			layOut(b, e, inner)
		}
		b.WriteString("\n" + indent + "]")
	default:
		b.WriteString(line)
	}
}

func inLine(v any) string {
	var parts []string
	switch v := v.(type) {
	case object:
		for _, m := range v {
			parts = append(parts, quote(m.key)+": "+inLine(m.value))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case list:
		for _, e := range v {
			parts = append(parts, inLine(e))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case string:
		return quote(v)
	case json.Number:
		return v.String()
	}
	return fmt.Sprint(v)
}

func comma(i int) string {
	if i == 0 {
		return ""
	}
	return ","
}

// quote writes a text, with an escape for each space that is not seen to be one.
func quote(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '\n':
			b.WriteString(`\n`)
		case r < ' ' || r == '"' || r == '\\' || r != ' ' && unicode.IsSpace(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// --- the few words of a schema in which the others are written ----------------------

func ref(def string) object { return object{{"$ref", "#/$defs/" + def}} }

func constant(v any) object { return object{{"const", v}} }

// among is that it is one of some words.
func among(words list) object {
	if len(words) == 1 {
		return constant(words[0])
	}
	return object{{"enum", words}}
}

// property is that an object that has the key holds there what the schema says.
func property(key string, schema any) object {
	return object{{"properties", object{{key, schema}}}}
}

// has is property, and that the key is there.
func has(key string, schema any) object {
	return append(object{{"required", list{key}}}, property(key, schema)...)
}

// contains is that a list has such an element.
func contains(element object) object { return object{{"contains", element}} }

// not is that it is not so.
func not(schema object) object { return object{{"not", schema}} }

// join joins schemas under a keyword; one alone stands for itself.
func join(keyword string, schemas []object) object {
	if len(schemas) == 1 {
		return schemas[0]
	}
	var all list
	for _, s := range schemas {
		all = append(all, s)
	}
	return object{{keyword, all}}
}
