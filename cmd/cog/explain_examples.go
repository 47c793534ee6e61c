package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/law"
)

// examples tells what a rule accepts and what it refuses: of the two changes to one model what
// differs, of one change to two models which.
func (x explainer) examples(rule law.Rule) {
	accepted, refused, ok := x.book.Examples(rule)
	switch {
	case !ok:
	case accepted.Model == refused.Model:
		x.line(law.Textf("Exemples, en retouche du modèle « %s » (… : le même)", "Examples, as changes to the `%s` model (… is the same)", accepted.Model))
		yes, no := differ(parsed(accepted.Patch), parsed(refused.Patch))
		x.example("✓", yes)
		x.example("✗", no)
	case accepted.Patch == refused.Patch:
		x.line(law.Textf("Exemples : la même retouche de deux modèles, %s", "Examples: the same change to two models, %s", accepted.Patch))
		x.example("✓", accepted.Model)
		x.example("✗", refused.Model)
	default:
		x.line(law.Text{FR: "Exemples, en retouche de modèles", EN: "Examples, as changes to models"})
		x.example("✓", accepted.Model+colon(x.l)+accepted.Patch)
		x.example("✗", refused.Model+colon(x.l)+refused.Patch)
	}
}

// example writes one; a change of nothing is the model.
func (x explainer) example(mark, patch string) {
	asItIs := law.Text{FR: "le modèle tel quel", EN: "the model as it is"}.In(x.l)
	if model, found := strings.CutSuffix(patch, "{}"); found {
		patch = model + asItIs
	}
	indent(x.w, mark+" "+patch)
}

// parsed is JSON as it is read without a type, numbers as they are written.
func parsed(text string) (v any) {
	dec := json.NewDecoder(strings.NewReader(text))
	dec.UseNumber()
	if err := dec.Decode(&v); err != nil {
		return text
	}
	return v
}

// same stands for what two values have in common.
const same = "…"

// differ writes two values with what they have in common left out.
func differ(a, b any) (string, string) {
	if m, ok := a.(map[string]any); ok {
		if n, ok := b.(map[string]any); ok {
			return differObjects(m, n)
		}
	}
	if l, ok := a.([]any); ok {
		if m, ok := b.([]any); ok {
			return differLists(l, m)
		}
	}
	return compact(a), compact(b)
}

func differObjects(a, b map[string]any) (string, string) {
	keys := maps.Clone(a)
	maps.Copy(keys, b)
	var x, y []string
	common := false
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		v, inA := a[key]
		w, inB := b[key]
		switch {
		case reflect.DeepEqual(v, w): // nothing is null
			common = true
		case inA && inB:
			one, other := differ(v, w)
			x, y = append(x, compact(key)+": "+one), append(y, compact(key)+": "+other)
		case inA:
			x = append(x, compact(key)+": "+compact(v))
		default:
			y = append(y, compact(key)+": "+compact(w))
		}
	}
	return enclosed("{", x, common, "}"), enclosed("{", y, common, "}")
}

// differLists writes lists of one length element by element, where each is an object, and
// otherwise what only one of them has.
func differLists(a, b []any) (string, string) {
	var x, y []string
	common := false
	pairs := len(a) == len(b) && !slices.ContainsFunc(append(a[:len(a):len(a)], b...), func(v any) bool {
		_, object := v.(map[string]any)
		return !object
	})
	if pairs {
		for i := range a {
			if reflect.DeepEqual(a[i], b[i]) {
				common = true
				continue
			}
			one, other := differ(a[i], b[i])
			x, y = append(x, one), append(y, other)
		}
		return enclosed("[", x, common, "]"), enclosed("[", y, common, "]")
	}
	rest := slices.Clone(b)
	for _, v := range a {
		if i := slices.IndexFunc(rest, func(w any) bool { return reflect.DeepEqual(v, w) }); i >= 0 {
			rest, common = slices.Delete(rest, i, i+1), true
			continue
		}
		x = append(x, compact(v))
	}
	for _, w := range rest {
		y = append(y, compact(w))
	}
	return enclosed("[", x, common, "]"), enclosed("[", y, common, "]")
}

// enclosed writes parts between brackets, with a sign for what is the same.
func enclosed(left string, parts []string, common bool, right string) string {
	if common {
		parts = append(parts, same)
	}
	return left + strings.Join(parts, ", ") + right
}

// compact writes a value whole, on a line, with a space behind colons and commas.
func compact(v any) string {
	switch v := v.(type) {
	case map[string]any:
		return first(differObjects(v, nil))
	case []any:
		return first(differLists(v, nil))
	case string:
		return `"` + v + `"`
	case nil:
		return "null"
	}
	return fmt.Sprint(v)
}

func first(a, _ string) string { return a }
