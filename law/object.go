package law

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"unicode/utf8"
)

// A member is a key that a JSON object of this package may have, and what its value is read into.
type member struct {
	key      string
	required bool
	into     any
}

// readObject reads a JSON object of the given members and no others, each there once. What is
// wrong with it is told all at once, where it stands.
func readObject(data []byte, members ...member) error {
	if !json.Valid(data) || !utf8.Valid(data) {
		return NewMalformed(NewFault(NotJSON, "ce n’est pas du JSON", "not JSON"))
	}
	d := json.NewDecoder(bytes.NewReader(data))
	if opening, _ := d.Token(); opening != json.Delim('{') {
		return NewMalformed(NewFault(WrongType, "un objet est attendu", "an object is expected"))
	}
	var faults []Fault
	seen := map[string]bool{}
	for d.More() {
		token, _ := d.Token()
		key := token.(string) // what is valid has nothing else there
		var value json.RawMessage
		_ = d.Decode(&value)
		switch i := slices.IndexFunc(members, func(m member) bool { return m.key == key }); {
		case seen[key]:
			faults = append(faults, NewFault(DuplicateKey, "la clé « %s » figure deux fois", "key `%s` comes twice", key).At(Pointer(key)))
		case i < 0:
			faults = append(faults, NewFault(UnknownKey, "clé inconnue « %s »", "unknown key `%s`", key).At(Pointer(key)))
		default:
			faults = append(faults, readValue(value, members[i].into, Pointer(key))...)
		}
		seen[key] = true
	}
	for _, m := range members {
		if m.required && !seen[m.key] {
			faults = append(faults, NewFault(MissingKey, "il manque « %s »", "`%s` is missing", m.key))
		}
	}
	return NewMalformed(faults...)
}

// readValue returns what is wrong with the value at a pointer, null being none.
func readValue(value []byte, into any, pointer string) []Fault {
	err := json.Unmarshal(value, into)
	var m *Malformed
	switch {
	case errors.As(err, &m):
		return slices.Collect(At(pointer, m).(*Malformed).Faults())
	case err != nil || string(value) == "null":
		return []Fault{NewFault(WrongType, "une valeur d’un autre type est attendue", "a value of another type is expected").At(pointer)}
	}
	return nil
}

// elements reads a list each of whose elements is told of where it stands.
type elements[T any] struct{ into *[]T }

func (e elements[T]) UnmarshalJSON(data []byte) error {
	var values []json.RawMessage
	if err := json.Unmarshal(data, &values); err != nil {
		return err
	}
	list := make([]T, len(values))
	var faults []Fault
	for i, v := range values {
		faults = append(faults, readValue(v, &list[i], Pointer(i))...)
	}
	*e.into = list
	return NewMalformed(faults...)
}
