package law_test

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestAtPutsEveryBreachUnderThePlaceOfThePart(t *testing.T) {
	part := law.NewUnlawful(shortTerm(), noState())
	var pointers []string
	for b := range unlawful(t, law.At("/amendments/0", part)).Breaches() {
		pointers = append(pointers, b.Pointer)
	}
	assert.Equal(t, []string{"/amendments/0/term", "/amendments/0"}, pointers)
	assert.EqualError(t, part, "unlawful: "+shortTerm().Error()+"\n"+noState().Error(), "the part's own error stays")
}

func TestAtPutsEveryFaultUnderThePlaceOfThePart(t *testing.T) {
	part := law.NewMalformed(law.Fault{Pointer: "/title", Message: blank}, law.Fault{Message: blank})
	assert.EqualError(t, law.At("/objectives/3", part), "malformed: /objectives/3/title: blank text\n/objectives/3: blank text")
	assert.EqualError(t, part, "malformed: /title: blank text\nblank text", "the part's own error stays")
}

func TestAtLeavesOtherErrors(t *testing.T) {
	other := errors.New("disk full")
	assert.Equal(t, other, law.At("/term", other))
	assert.NoError(t, law.At("/term", nil))
}

func blankAt(pointer string) law.Fault {
	return law.NewFault(law.BlankText, "texte vide", "blank text").At(pointer)
}

func TestAtKeepsBothHalvesOfAJoinedError(t *testing.T) {
	other := errors.New("disk full")
	err := law.At("/p", errors.Join(law.NewUnlawful(shortTerm()), other, law.NewMalformed(blankAt("/title"))))
	assert.EqualError(t, err, "unlawful: minimum-term at /p/term: the term is three years; four years are needed (L227-1, III)\n"+
		"disk full\nmalformed: /p/title: blank text")
	assert.ErrorIs(t, err, law.MinimumTerm)
	assert.ErrorIs(t, err, other)
	assert.EqualError(t, unlawful(t, err), law.At("/p", law.NewUnlawful(shortTerm())).Error())
	assert.EqualError(t, malformed(t, err), "malformed: /p/title: blank text")
}

func TestAtKeepsWhatWraps(t *testing.T) {
	err := law.At("/p", fmt.Errorf("file x.json: %w", law.NewMalformed(blankAt("/title"))))
	assert.EqualError(t, err, "file x.json: malformed: /p/title: blank text")
	assert.EqualError(t, malformed(t, err), "malformed: /p/title: blank text")

	twice := law.NewMalformed(blankAt("/title"))
	err = law.At("/p", fmt.Errorf("one: %w; two: %w; three: %w.", twice, fmt.Errorf("inner %w", twice), fs.ErrClosed))
	assert.EqualError(t, err, "one: malformed: /p/title: blank text; two: inner malformed: /p/title: blank text; three: file already closed.")
	assert.ErrorIs(t, err, fs.ErrClosed)
}

func TestAtMovesABreachOrAFaultThatStandsAlone(t *testing.T) {
	b, f := shortTerm(), blankAt("/title")
	assert.Equal(t, b.At("/p"), law.At("/p", b))
	assert.Equal(t, f.At("/p"), law.At("/p", f))
	assert.Equal(t, law.More(3), law.At("/p", law.More(3)), "what is of no place stays of none")
	err := law.At("/p", fmt.Errorf("seen: %w, %w", b, f))
	assert.EqualError(t, err, "seen: minimum-term at /p/term: the term is three years; four years are needed (L227-1, III), /p/title: blank text")
	assert.ErrorIs(t, err, law.MinimumTerm)
	var asked law.Fault
	require.ErrorAs(t, err, &asked)
	assert.Equal(t, "/p/title", asked.Pointer)
}

// closing wraps an error, is another as well, and gives away what it wraps when it is asked.
type closing struct{ error }

func (c closing) Unwrap() error        { return c.error }
func (c closing) Is(target error) bool { return target == fs.ErrClosed }
func (c closing) As(target any) bool {
	if into, ok := target.(*string); ok {
		*into = "given"
		return true
	}
	return errors.As(c.error, target)
}

func TestWhatWrapsIsFoundAsItWasAndWhatIsWrappedAsItIsNow(t *testing.T) {
	path := &fs.PathError{Op: "read", Path: "x.json", Err: closing{law.NewMalformed(blankAt("/title"))}}
	err := law.At("/p", errors.Join(path, law.NewUnlawful(shortTerm())))
	var found *fs.PathError
	require.ErrorAs(t, err, &found)
	assert.Same(t, path, found)
	assert.ErrorIs(t, err, path)
	assert.ErrorIs(t, err, fs.ErrClosed)
	assert.NotErrorIs(t, err, fs.ErrExist)
	var c closing
	require.ErrorAs(t, err, &c)
	assert.EqualError(t, malformed(t, err), "malformed: /p/title: blank text")
	var f law.Fault
	require.ErrorAs(t, err, &f)
	assert.Equal(t, "/p/title", f.Pointer)
	var s interface{ Silent() bool }
	assert.False(t, errors.As(err, &s))
	assert.EqualError(t, path, "read x.json: malformed: /title: blank text", "what is given stays as it is")
}

// secretive wraps an error of which it says nothing.
type secretive struct{ errs []error }

func (s secretive) Error() string   { return "something is wrong" }
func (s secretive) Unwrap() []error { return s.errs }

func TestWhatWrapsMayKeepToItselfWhatItWraps(t *testing.T) {
	err := law.At("/p", secretive{[]error{law.NewMalformed(blankAt("/title"))}})
	assert.EqualError(t, err, "something is wrong")
	assert.EqualError(t, malformed(t, err), "malformed: /p/title: blank text")
	assert.NotErrorIs(t, err, secretive{}, "it cannot be compared")
}

func TestWhatCarriesNoPointerComesBackAsItIs(t *testing.T) {
	for _, err := range []error{errors.New("disk full"), fmt.Errorf("x: %w", fs.ErrClosed), errors.Join(fs.ErrClosed, fs.ErrExist), &fs.PathError{Err: fs.ErrClosed},
		law.MinimumTerm, fmt.Errorf("x: %w", nil)} {
		assert.True(t, err == law.At("/p", err), err)
		assert.True(t, err == law.Relative("/p", err), err)
	}
	assert.NoError(t, law.Relative("/p", nil))
}

func TestRelativeTakesAPrefixAwayAndNothingElse(t *testing.T) {
	for _, c := range []struct{ prefix, pointer, want string }{
		{"/amendments/1", "/amendments/1/term", "/term"},
		{"/amendments/1", "/amendments/1", ""},
		{"/amendments/1", "/amendments/10", "/amendments/10"},
		{"/amendments/1", "/amendments/10/term", "/amendments/10/term"},
		{"/amendments/1", "/amendments", "/amendments"},
		{"/amendments/1", "/amendments/1/", "/"},
		{"/amendments/1", "/x/amendments/1/term", "/x/amendments/1/term"},
		{"/amendments/1", "", ""},
		{"", "/term", "/term"},
		{"", "", ""},
	} {
		err := law.Relative(c.prefix, errors.Join(law.NewMalformed(blankAt(c.pointer)), law.NewUnlawful(noState().At(c.pointer))))
		for b := range unlawful(t, err).Breaches() {
			assert.Equal(t, c.want, b.Pointer, c)
		}
		for f := range malformed(t, err).Faults() {
			assert.Equal(t, c.want, f.Pointer, c)
		}
	}
}

func TestRelativeUndoesAt(t *testing.T) {
	whole := errors.Join(fmt.Errorf("x: %w", law.NewUnlawful(shortTerm(), noState())), law.NewMalformed(append(manyFaults(200), blankAt(""))...), blankAt("/a~1b"))
	for _, prefix := range []string{"", "/amendments/1", "/a~1b/~0", "/"} {
		moved := law.At(prefix, whole)
		assert.EqualError(t, law.Relative(prefix, moved), whole.Error())
		assert.Equal(t, law.MaxFaults, malformed(t, moved).Len())
	}
}

func TestAPointerThatGrowsTooLongIsCut(t *testing.T) {
	err := law.At("/"+strings.Repeat("a", 200), law.NewMalformed(blankAt("/title")))
	assert.EqualError(t, err, "malformed: /"+strings.Repeat("a", 198)+"…: blank text")
}

func TestAtReachesWhatABreachOrAFaultIsPointedTo(t *testing.T) {
	breach, fault := shortTerm(), blankAt("/title")
	assert.EqualError(t, law.At("/p", &breach), shortTerm().At("/p").Error())
	err := law.At("/p", fmt.Errorf("file x.json: %w", &fault))
	assert.EqualError(t, err, "file x.json: /p/title: blank text")
	assert.EqualError(t, law.Relative("/p", err), "file x.json: /title: blank text")
	assert.Equal(t, "/term", breach.Pointer, "the part's own error stays")
	assert.Equal(t, "/title", fault.Pointer)
}
