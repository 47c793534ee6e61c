package law

import (
	"fmt"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/internal/excerpt"
)

// A Fault is one thing wrong with the form of a document or of a part: it is no
// convention at all, so there is nothing for the law to judge. [NewFault] makes one.
type Fault struct {
	Code      Code       // what kind of fault, for programs
	Pointer   string     // where, an RFC 6901 JSON pointer; one of over 200 characters is cut
	Line      int        // where in the text, from 1; 0 if there is no text
	Column    int        // where in the line, in characters from 1; 0 if there is no text
	Message   Text       // the sentence for people
	Citations []Citation // the article the part serves, if any
	More      int        // of TooMany: how many faults are not told
}

// NewFault returns the fault of a code, of the whole, to be set where it is with
// [Fault.At]. The sentences are formatted as by [Textf]. A string among the arguments is
// taken to be quoted from a document, and cut where it is long.
func NewFault(code Code, fr, en string, args ...any) Fault {
	args = slices.Clone(args)
	for i, a := range args {
		if s, ok := a.(string); ok {
			args[i] = excerpt.Of(s)
		}
	}
	return Fault{Code: code, Message: Textf(fr, en, args...)}
}

// More returns the fault that stands for n that are not told. In an error it is of no
// place.
func More(n int) Fault {
	f := NewFault(TooMany, "%d autres erreurs ne sont pas citées", "%d more errors are not listed", n)
	f.More = n
	return f
}

// At returns the fault with its pointer set under prefix: a part reports where in
// itself, the whole where in the document.
func (f Fault) At(prefix string) Fault {
	f.Pointer = prefix + f.Pointer
	return f
}

// In says the fault in l, with its place.
func (f Fault) In(l Language) string {
	var place string
	switch {
	case f.Line > 0 && f.Pointer != "":
		place = Textf("ligne %d, colonne %d, %s : ", "line %d, column %d, %s: ", f.Line, f.Column, f.Pointer).In(l)
	case f.Line > 0:
		place = Textf("ligne %d, colonne %d : ", "line %d, column %d: ", f.Line, f.Column).In(l)
	case f.Pointer != "":
		place = f.Pointer + Text{" : ", ": "}.In(l)
	}
	s := place + f.Message.In(l)
	if len(f.Citations) > 0 {
		s += " (" + cite(f.Citations) + ")"
	}
	return s
}

// Error returns the fault in English.
func (f Fault) Error() string { return f.In(English) }

func (f Fault) clone() Fault {
	f.Citations = slices.Clone(f.Citations)
	return f
}

// Pointer writes an RFC 6901 JSON pointer from member names and indexes.
func Pointer(tokens ...any) string {
	var b strings.Builder
	for _, t := range tokens {
		b.WriteByte('/')
		pointerEscapes.WriteString(&b, fmt.Sprint(t))
	}
	return b.String()
}

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")

// excerptOfPointer cuts a long pointer, and leaves half of no escape.
func excerptOfPointer(p string) string {
	p = excerpt.Of(p)
	if head, half := strings.CutSuffix(p, "~…"); half {
		return head + "…"
	}
	return p
}
