// The steps of the matrix with the client of openapi-generator.
package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"time"

	openapi "smslive247"
	. "steps"
)

const text = "Order 1047 is on its way."

var key = context.WithValue(context.Background(), openapi.ContextAccessToken, "test")
var api = client("SANDBOX")

func client(address string) *openapi.APIClient {
	configuration := openapi.NewConfiguration()
	configuration.Servers = openapi.ServerConfigurations{{URL: os.Getenv(address)}}
	return openapi.NewAPIClient(configuration)
}

func send(api *openapi.APIClient, to string) (openapi.Message, error) {
	sent, _, err := api.MessagesApi.MessagesSend(key).SendMessageRequest(*openapi.NewSendMessageRequest("Sandbox", text, to)).Execute()
	return sent, err
}

func get(api *openapi.APIClient, id string) (openapi.Message, error) {
	message, _, err := api.MessagesApi.MessagesGet(key, id).Execute()
	return message, err
}

func account() (string, error) {
	account, _, err := api.AccountsApi.AccountsGet(key, "self").Execute()
	return Expect(err, 1000.1, account.GetCredits())
}

func page() (string, error) {
	ids, number, total := map[string]bool{}, int32(1), 1
	for ; len(ids) < total; number++ {
		items, response, err := api.MessagesApi.MessagesList(key).PageNumber(number).PageSize(40).Execute()
		if err != nil || len(items) == 0 {
			return Expect(err, "items", "an empty page")
		}
		total, _ = strconv.Atoi(response.Header.Get("X-Total-Count"))
		for _, message := range items {
			ids[message.MessageID] = true
		}
	}
	return Expect(nil, []int{90, 4}, []int{len(ids), int(number)})
}

func sendAndGet() (string, error) {
	sent, err := send(api, "2348030000001")
	if err != nil {
		return "", err
	}
	got, err := get(api, sent.MessageID)
	return Expect(err, text, got.GetMessageText())
}

func rejected() (string, error) {
	_, err := send(api, "12")
	rejected, _ := err.(openapi.GenericOpenAPIError)
	body, _ := rejected.Model().(openapi.ErrorResponse)
	fields := []string{}
	for _, one := range body.Errors {
		fields = append(fields, one.Field)
	}
	return Expect(nil, []string{"phoneNumber"}, fields)
}

func word() (string, error) {
	message, err := get(api, os.Getenv("MESSAGE"))
	if err != nil {
		return "", err
	}
	last := message.Reports[len(message.Reports)-1]
	return Expect(err, "QUEUED", fmt.Sprint(last.GetStatus()))
}

func date(api *openapi.APIClient) (string, error) {
	message, err := get(api, os.Getenv("MESSAGE"))
	return message.GetDateSubmitted().Format(time.RFC3339Nano), err
}

func upload() (string, error) {
	file, err := os.Open(os.Getenv("CSV"))
	if err != nil {
		return "", err
	}
	stored, _, err := api.BatchFilesApi.BatchFilesCreate(key).CountryCode(234).File(file).Execute()
	return Expect(err, int32(2), stored.GetTotalNumbers())
}

func download() (string, error) {
	file, _, err := api.BatchFilesApi.BatchFilesDownload(key, os.Getenv("FILE")).Execute()
	if rejected, ok := err.(openapi.GenericOpenAPIError); ok && string(rejected.Body()) == CSV() {
		return "the file is in the body of the error", nil
	} else if err != nil {
		return "", err
	}
	content, err := io.ReadAll(file)
	return Expect(err, CSV(), string(content))
}

func verify() (string, error) {
	made, _, err := api.TokensApi.TokensCreateSms(key).CreateSmsTokenRequest(*openapi.NewCreateSmsTokenRequest("2348030000001", "Sandbox")).Execute()
	if err != nil {
		return "", err
	}
	typed := openapi.NewVerifyTokenRequest(made.GetToken(), "2348030000001")
	first, _, err := api.TokensApi.TokensVerify(key).VerifyTokenRequest(*typed).Execute()
	if err != nil {
		return "", err
	}
	second, _, err := api.TokensApi.TokensVerify(key).VerifyTokenRequest(*typed).Execute()
	return Expect(err, []bool{true, false}, []bool{first.GetIsValid(), second.GetIsValid()})
}

func main() {
	Run("account", account)
	Run("page", page)
	Run("send", sendAndGet)
	Run("error", rejected)
	Run("word", word)
	without := client("WITHOUT_OFFSETS")
	Run("date", func() (string, error) { return date(without) })
	without.GetConfig().HTTPClient = &http.Client{Transport: Offsets{}}
	Run("corrected", func() (string, error) { return date(without) })
	Run("upload", upload)
	Run("download", download)
	Run("delete", verify)
	Run("NOT_FOUND", func() (string, error) {
		_, err := get(client("NOT_FOUND"), os.Getenv("IDENTIFIER"))
		return "", err
	})
	for _, address := range []string{"BUSY", "LOST", "REDIRECTS"} {
		Run(address, func() (string, error) {
			_, err := send(client(address), "2348030000001")
			return "", err
		})
	}
}
