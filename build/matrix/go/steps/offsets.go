package steps

import (
	"bytes"
	"io"
	"net/http"
	"regexp"
	"strings"
)

// Offsets adds the offset UTC+1 to dates without one, which time.Time cannot read.
type Offsets struct{}

var date = regexp.MustCompile(`"(\d{4}-\d\d-\d\dT[\d:.]+)"`)

// RoundTrip changes only bodies in JSON.
func (Offsets) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil || !strings.HasPrefix(response.Header.Get("Content-Type"), "application/json") {
		return response, err
	}
	body, err := io.ReadAll(response.Body)
	response.Body.Close()
	response.Body = io.NopCloser(bytes.NewReader(date.ReplaceAll(body, []byte(`"$1+01:00"`))))
	return response, err
}
