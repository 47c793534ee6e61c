package cogtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/coglaw/coglaw/cog"
)

// A Form is what edits take, and give back: the text of a convention, or the whole document.
type Form interface{ cog.Draft | cog.Document }

// Patch returns a draft or a document changed by a JSON merge patch (RFC 7396) over its JSON:
// what the patch has takes the place of what was there, null takes it away, lists are replaced
// whole. It panics where what comes of it is malformed; [PatchJSON] makes that too.
func Patch[F Form](f F, patch string) F {
	var changed F
	into(&changed, PatchJSON(encode(f), patch))
	return changed
}

// PatchJSON returns the text of a document changed by a JSON merge patch, well formed or not;
// numbers stay as they were written, and so do letters. It panics where one of the two is no JSON.
func PatchJSON(document []byte, patch string) []byte {
	return encode(merge(parse(document), parse([]byte(patch))))
}

// merge is RFC 7396.
func merge(target, patch any) any {
	change, ok := patch.(map[string]any)
	if !ok {
		return patch
	}
	object, ok := target.(map[string]any)
	if !ok {
		object = map[string]any{}
	}
	for key, value := range change {
		if value == nil {
			delete(object, key)
		} else {
			object[key] = merge(object[key], value)
		}
	}
	return object
}

// parse reads JSON, numbers as they are written.
func parse(text []byte) (v any) {
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	err := dec.Decode(&v)
	if _, behind := dec.Token(); err == nil && behind != io.EOF {
		err = errors.New("there is more behind it")
	}
	if err != nil {
		panic(fmt.Sprintf("cogtest: no JSON: %v: %s", err, text))
	}
	return v
}

// encode writes JSON, with no letter escaped that need not be.
func encode(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	return bytes.TrimSuffix(must(&b, enc.Encode(v)).Bytes(), []byte("\n"))
}

// into reads a form that is known to be well formed. JSON's null leaves what it is read into as
// it was, and is no form.
func into(f any, text []byte) {
	err := json.Unmarshal(text, f)
	if string(text) == "null" {
		err = errors.New("it is no document")
	}
	if err != nil {
		panic(fmt.Sprintf("cogtest: %v: %s", err, text))
	}
}
