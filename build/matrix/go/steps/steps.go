// Package steps has what the programs of v4 and v5 share.
package steps

import (
	"fmt"
	"os"
	"reflect"
	"strings"
)

// Run prints the outcome of a step, which is ok, what it returned, or its error.
func Run(name string, step func() (string, error)) {
	outcome, err := step()
	if err != nil {
		outcome = strings.SplitN(err.Error(), "\n", 2)[0]
	} else if outcome == "" {
		outcome = "ok"
	}
	fmt.Printf("%s\t%s\n", name, outcome)
}

// Expect compares, unless there is an error already.
func Expect(err error, expected, value interface{}) (string, error) {
	if err == nil && !reflect.DeepEqual(expected, value) {
		err = fmt.Errorf("%v instead of %v", value, expected)
	}
	return "", err
}

// CSV is the content of the file to upload.
func CSV() string {
	content, err := os.ReadFile(os.Getenv("CSV"))
	if err != nil {
		panic(err)
	}
	return string(content)
}
