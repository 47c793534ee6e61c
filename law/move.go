package law

import (
	"reflect"
	"strings"
)

// At returns err with every pointer it carries, of breaches and of faults alike, set under
// prefix: a part reports where in itself, the whole where in the document. They are found
// however err wraps or joins them; what wraps them is still found by errors.Is and errors.As, and
// says what it said with the pointers that hold now. An error that carries none comes back as it
// is. A pointer of over 200 characters is cut.
func At(prefix string, err error) error {
	moved, _ := move(err, func(pointer string) string { return prefix + pointer })
	return moved
}

// Relative undoes [At]: it returns err with prefix taken from every pointer at prefix or under
// it. Other pointers stay, that of /amendments/10 under /amendments/1 among them.
func Relative(prefix string, err error) error {
	moved, _ := move(err, func(pointer string) string {
		if rest, under := strings.CutPrefix(pointer, prefix); under && (rest == "" || rest[0] == '/') {
			return rest
		}
		return pointer
	})
	return moved
}

// move returns err with each pointer as to has it, and whether err carries any.
func move(err error, to func(pointer string) string) (error, bool) {
	switch err := err.(type) {
	case *Unlawful:
		moved := make([]Breach, len(err.breaches))
		for i, b := range err.breaches {
			b.Pointer = to(b.Pointer)
			moved[i] = b
		}
		return &Unlawful{moved}, true
	case *Malformed:
		moved := make([]Fault, len(err.faults))
		for i, f := range err.faults {
			moved[i] = f.moved(to)
		}
		return &Malformed{moved}, true
	case Breach:
		err.Pointer = to(err.Pointer)
		return err, true
	case *Breach:
		moved := *err
		moved.Pointer = to(moved.Pointer)
		return &moved, true
	case Fault:
		return err.moved(to), true
	case *Fault:
		moved := err.moved(to)
		return &moved, true
	case interface{ Unwrap() error }:
		return moveWithin(err.(error), []error{err.Unwrap()}, to)
	case interface{ Unwrap() []error }:
		return moveWithin(err.(error), err.Unwrap(), to)
	}
	return err, false
}

// moved returns the fault with its pointer as to has it; what stands for the faults that are not
// told is of no place.
func (f Fault) moved(to func(string) string) Fault {
	if f.Code != TooMany {
		f.Pointer = excerptOfPointer(to(f.Pointer))
	}
	return f
}

// moveWithin moves what a wrapper wraps.
func moveWithin(wrapper error, wrapped []error, to func(string) string) (error, bool) {
	w := &around{wrapper: wrapper, wrapped: make([]error, len(wrapped))}
	found, before, rest := false, "", wrapper.Error()
	for i, e := range wrapped {
		moved, carries := move(e, to)
		if w.wrapped[i] = moved; carries {
			found = true
			if head, tail, is := strings.Cut(rest, e.Error()); is {
				before, rest = before+head+moved.Error(), tail
			}
		}
	}
	w.text = before + rest
	if !found {
		return wrapper, false
	}
	return w, true
}

// An around stands for an error that wraps others, in which pointers were moved. It says what the
// wrapper said of them, and is the wrapper for errors.Is and errors.As; what is wrapped they find as
// it is now.
type around struct {
	wrapper error
	wrapped []error
	text    string
}

func (a *around) Error() string { return a.text }

func (a *around) Unwrap() []error { return a.wrapped }

// Is reports whether the wrapper itself is target.
func (a *around) Is(target error) bool {
	if reflect.TypeOf(target).Comparable() && a.wrapper == target {
		return true
	}
	is, ok := a.wrapper.(interface{ Is(error) bool })
	return ok && is.Is(target)
}

// As sets target to the wrapper itself, if it is of that type.
func (a *around) As(target any) bool {
	into := reflect.ValueOf(target).Elem()
	if reflect.TypeOf(a.wrapper).AssignableTo(into.Type()) {
		into.Set(reflect.ValueOf(a.wrapper))
		return true
	}
	switch target.(type) {
	case **Unlawful, **Malformed, *Breach, *Fault: // the wrapper would give them as they were
		return false
	}
	as, ok := a.wrapper.(interface{ As(any) bool })
	return ok && as.As(target)
}
