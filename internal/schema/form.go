package schema

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
)

// A form gathers the definitions of what shapes hold, each object once, by its name.
type form struct {
	defs object
	done map[string]bool
}

// describe returns the definitions of all that a shape holds, and the schema of the shape.
func describe(shape *scan.Shape) (defs, schema object) {
	f := &form{done: map[string]bool{}}
	schema = f.schema(shape)
	return append(f.defs, plain()...), schema
}

// plain are the values without parts, of which there are many.
func plain() object {
	const (
		year = "([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})"
		leap = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)"
		of31 = year + "-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
		of30 = year + "-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
		of28 = year + "-02-(0[1-9]|1[0-9]|2[0-8])"
		of29 = leap + "-02-29"
	)
	between := func(least, most json.Number) object { return object{{"minimum", least}, {"maximum", most}} }
	return object{
		{"text", object{{"type", "string"}, {"pattern", saysSomething()}}},
		{"day", object{{"type", "string"}, {"format", "date"}, {"pattern", "^(" + of31 + "|" + of30 + "|" + of28 + "|" + of29 + ")$"}}},
		{"number", object{{"type", "number"}, {"anyOf", list{constant(0), between("1e-30", "1e30"), between("-1e30", "-1e-30")}}}},
	}
}

// saysSomething is the pattern of a text that is not blank and holds no U+0000. The spaces are
// written out, since what \s stands for differs from one engine to the next; that the first other
// character ends them leaves an engine that goes back nothing to try twice.
func saysSomething() string {
	var spaces strings.Builder
	for _, r := range unicode.White_Space.R16 {
		for c := rune(r.Lo); c <= rune(r.Hi); c += rune(r.Stride) {
			spaces.WriteRune(c)
		}
	}
	return "^[" + spaces.String() + "]*[^\x00" + spaces.String() + "][^\x00]*$"
}

// schema returns what is asked of a value.
func (f *form) schema(v *scan.Shape) object {
	switch v.Sort {
	case scan.AText:
		return ref("text")
	case scan.ABool:
		return object{{"type", "boolean"}}
	case scan.ADay:
		return ref("day")
	case scan.AWord:
		return words(v.Words)
	case scan.AYear:
		return whole(max(v.Least, 1000), 9999)
	case scan.ACount:
		return whole(1, 1_000_000)
	case scan.AFigure:
		return ref("number")
	case scan.AList:
		return f.list(v)
	case scan.ByYear:
		return object{{"type", "object"}, {"patternProperties", object{{"^[1-9][0-9]{3}$", f.schema(v.Of)}}}, {"additionalProperties", false}}
	}
	if !f.done[v.Name] {
		f.done[v.Name] = true
		place := len(f.defs)
		f.defs = append(f.defs, member{key: v.Name})
		f.defs[place].value = f.object(v)
	}
	return ref(v.Name)
}

func whole(least, most int) object {
	return object{{"type", "integer"}, {"minimum", least}, {"maximum", most}}
}

// words are those of a closed list, with what each is called.
func words(of []scan.Named) object {
	var slugs, named list
	for _, w := range of {
		slugs = append(slugs, w.Slug)
		if w.Title != (law.Text{}) {
			named = append(named, object{{"const", w.Slug}, {"description", both(w.Title)}})
		}
	}
	if len(named) < len(slugs) {
		return object{{"enum", slugs}}
	}
	return object{{"oneOf", named}}
}

func (f *form) list(v *scan.Shape) object {
	o := object{{"type", "array"}, {"items", f.schema(v.Of)}}
	if v.Least > 0 {
		o = append(o, member{"minItems", v.Least})
	}
	if v.Once {
		o = append(o, member{"uniqueItems", true})
	}
	if v.OncePer == "" {
		return o
	}
	var each list
	for _, m := range v.Of.Members {
		if m.Key == v.OncePer {
			for _, w := range m.Words {
				each = append(each, append(contains(has(m.Key, constant(w.Slug))), member{"minContains", 0}, member{"maxContains", 1}))
			}
		}
	}
	return o.with("allOf", each)
}

// object returns what is asked of an object by its table.
func (f *form) object(v *scan.Shape) object {
	var properties object
	var required, cases list
	for _, m := range v.Members {
		if m.Required {
			required = append(required, m.Key)
		}
		properties = append(properties, member{m.Key, append(object{{"description", both(keys[v.Name+"."+m.Key])}}, f.member(v, m)...)})
	}
	for i := range v.Cases {
		cases = append(cases, f.inCase(&v.Cases[i]))
	}
	o := object{{"title", both(objects[v.Name])}, {"type", "object"}}
	return o.with("properties", properties).with("required", required).with("additionalProperties", false).with("allOf", cases)
}

// member returns what is asked of a key. Words that are kinds, of which the library has no name,
// are named here.
func (f *form) member(v *scan.Shape, m scan.Member) object {
	if m.Sort != scan.AWord {
		return f.schema(m.Shape)
	}
	named := make([]scan.Named, len(m.Words))
	for i, w := range m.Words {
		if named[i] = w; w.Title == (law.Text{}) {
			named[i].Title = kinds[v.Name+"."+w.Slug]
		}
	}
	return words(named)
}

// inCase returns what is asked in a case.
func (f *form) inCase(c *scan.Case) object {
	is, then := object{{"required", list{c.Key}}}, "then"
	if c.Is != nil {
		is = has(c.Key, constant(c.Is))
	}
	if c.Unless {
		then = "else"
	}
	var required list
	for _, key := range c.Requires {
		required = append(required, key)
	}
	var properties object
	for _, key := range c.Refuses {
		properties = append(properties, member{key, false})
	}
	for _, key := range c.Empty {
		properties = append(properties, member{key, object{{"maxItems", 0}}})
	}
	for _, key := range slices.Sorted(maps.Keys(c.Narrows)) {
		properties = append(properties, member{key, f.schema(c.Narrows[key])})
	}
	for _, place := range slices.Sorted(maps.Keys(c.Bars)) {
		properties = append(properties, barred(strings.Split(place, "/"), c.Bars[place])...)
	}
	return object{{"if", is}, {then, object{}.with("required", required).with("properties", properties)}}
}

// barred is that none of some words stands at a place, whatever the elements of lists on the way.
func barred(place []string, words []string) object {
	var slugs list
	for _, w := range words {
		slugs = append(slugs, w)
	}
	below := not(among(slugs))
	for i := len(place) - 1; i > 0; i-- {
		below = object{{"items", property(place[i], below)}}
	}
	return object{{place[0], below}}
}
