package law

import (
	"iter"
	"log/slog"
	"slices"
	"strconv"
	"strings"
)

// A Breach is one thing the law has against a convention: which rule, by which
// articles, where in the document, what was seen and what is required. It holds
// no sentence; In puts it into words.
//
// A Breach is an error that matches its Rule under errors.Is.
type Breach struct {
	Rule      Rule       // what is breached
	Citations []Citation // the places of the articles that demand it
	Pointer   string     // where, an RFC 6901 JSON pointer; where the missing thing belongs, for a breach by absence
	Seen      []Value    // what the convention has; empty where it has nothing
	Required  []Value    // what the law asks

	// The line, from 1, of the value in the text that the convention was read from, or of the
	// nearest thing above it that is there; zero where there is no such text.
	Line int
	// The column in that line, in characters from 1; zero where there is no such text.
	Column int

	sentence Text // with {seen} and {required} to be filled in
	verbatim bool // the sentence was read, and all in it is to be said as it stands
}

// NewBreach returns a breach whose sentence may hold the marks {seen} and
// {required}, which stand for the values; where nothing was seen, {seen} reads
// "rien" or "nothing".
func NewBreach(r Rule, sentence Text, pointer string, seen, required []Value, citations ...Citation) Breach {
	return Breach{Rule: r, Citations: citations, Pointer: pointer, Seen: seen, Required: required, sentence: sentence}
}

// In says the breach in l.
func (b Breach) In(l Language) string {
	if b.verbatim {
		return b.sentence.In(l)
	}
	seen := Join(l, b.Seen)
	if seen == "" {
		seen = Text{"rien", "nothing"}.In(l)
	}
	return fill(b.sentence.In(l), seen, Join(l, b.Required))
}

// fill puts values in the place of the marks of a sentence, in one pass: what a value says
// is no mark. A Replacer would be made anew for each breach, and cost more than the sentence.
func fill(sentence, seen, required string) string {
	var b strings.Builder
	for range strings.Count(sentence, "{") {
		before, rest, _ := strings.Cut(sentence, "{")
		b.WriteString(before)
		if after, ok := strings.CutPrefix(rest, "seen}"); ok {
			b.WriteString(seen)
			sentence = after
		} else if after, ok := strings.CutPrefix(rest, "required}"); ok {
			b.WriteString(required)
			sentence = after
		} else {
			b.WriteByte('{')
			sentence = rest
		}
	}
	b.WriteString(sentence)
	return b.String()
}

// Error returns the slug, the pointer, the sentence in English and the articles.
func (b Breach) Error() string {
	return b.Rule.String() + " at " + quotePointer(b.Pointer) + ": " + b.In(English) + " (" + cite(b.Citations) + ")"
}

// Is reports whether target is the rule breached.
func (b Breach) Is(target error) bool {
	r, ok := target.(Rule)
	return ok && r == b.Rule
}

// At returns the breach with its pointer set under prefix: a part reports where
// in itself, the whole where in the document.
func (b Breach) At(prefix string) Breach {
	b.Pointer = prefix + b.Pointer
	return b
}

// LogValue gives slog the fields rather than the sentence.
func (b Breach) LogValue() slog.Value {
	return slog.GroupValue(slog.String("rule", b.Rule.String()), slog.String("pointer", b.Pointer),
		slog.String("citations", cite(b.Citations)), slog.String("message", b.In(English)))
}

// Breaches yields a copy of each breach of a list: what is done to one changes
// nothing of what the list belongs to.
func Breaches(list []Breach) iter.Seq[Breach] {
	return func(yield func(Breach) bool) {
		for _, b := range list {
			if !yield(b.clone()) {
				return
			}
		}
	}
}

func (b Breach) clone() Breach {
	b.Citations, b.Seen, b.Required = slices.Clone(b.Citations), slices.Clone(b.Seen), slices.Clone(b.Required)
	return b
}

func cite(cs []Citation) string {
	words := make([]string, len(cs))
	for i, c := range cs {
		words[i] = c.String()
	}
	return strings.Join(words, "; ")
}

func quotePointer(p string) string {
	if p == "" {
		return "the document"
	}
	return p
}

// Unlawful is the error of a well-formed convention, or part of one, that the
// law of its day forbids. It carries every breach at once: errors.Is(err, rule)
// asks after one, errors.As gives the whole.
type Unlawful struct{ breaches []Breach }

// NewUnlawful returns the error that carries breaches, nil where there are none.
func NewUnlawful(breaches ...Breach) error {
	if len(breaches) == 0 {
		return nil
	}
	u := &Unlawful{slices.Clone(breaches)}
	for i, b := range u.breaches {
		u.breaches[i] = b.clone()
	}
	return u
}

// Breaches yields the breaches in the order of the statute.
func (u *Unlawful) Breaches() iter.Seq[Breach] { return Breaches(u.breaches) }

// Len returns the number of breaches, at least one but for the zero Unlawful.
func (u *Unlawful) Len() int { return len(u.breaches) }

// In says every breach in l, one a line.
func (u *Unlawful) In(l Language) string {
	if len(u.breaches) == 0 {
		return noBreach.In(l)
	}
	lines := make([]string, len(u.breaches))
	for i, b := range u.breaches {
		lines[i] = b.In(l)
	}
	return strings.Join(lines, "\n")
}

// noBreach is what the zero Unlawful says.
var noBreach = Text{"aucune règle enfreinte", "no rule breached"}

// Error returns every breach, one a line, in English.
func (u *Unlawful) Error() string {
	if len(u.breaches) == 0 {
		return "unlawful: " + noBreach.EN
	}
	lines := make([]string, len(u.breaches))
	for i, b := range u.breaches {
		lines[i] = b.Error()
	}
	return "unlawful: " + strings.Join(lines, "\n")
}

// Unwrap lets errors.Is and errors.As see each breach.
func (u *Unlawful) Unwrap() []error {
	errs := make([]error, len(u.breaches))
	for i, b := range u.breaches {
		errs[i] = b.clone()
	}
	return errs
}

// LogValue gives slog one group a breach, by its rule; where a rule has several, the second is
// minimum-term#2.
func (u *Unlawful) LogValue() slog.Value {
	attrs := make([]slog.Attr, len(u.breaches))
	times := map[Rule]int{}
	for i, b := range u.breaches {
		key := b.Rule.String()
		if times[b.Rule]++; times[b.Rule] > 1 {
			key += "#" + strconv.Itoa(times[b.Rule])
		}
		attrs[i] = slog.Any(key, b)
	}
	return slog.GroupValue(attrs...)
}
