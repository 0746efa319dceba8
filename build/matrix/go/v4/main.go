// The steps of the matrix with the client of openapi-generator.
package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
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
	sent, _, err := api.MessagesApi.MessagesSend(key).SendMessageRequest(*openapi.NewSendMessageRequest(text, to)).Execute()
	return sent.Data, err
}

func get(api *openapi.APIClient, id string) (openapi.Message, error) {
	message, _, err := api.MessagesApi.MessagesGet(key, id).Execute()
	return message.Data, err
}

func account() (string, error) {
	account, _, err := api.AccountsApi.AccountsGet(key, "self").Execute()
	return Expect(err, 1000.1, account.Data.GetCreditBalance())
}

func page() (string, error) {
	ids, number, total := map[string]bool{}, int32(1), 1
	for ; len(ids) < total; number++ {
		list, _, err := api.MessagesApi.MessagesList(key).PageNo(number).PageSize(40).Execute()
		if err != nil || len(list.Data) == 0 {
			return Expect(err, "items", "an empty page")
		}
		paging := list.GetPaging()
		total = int(paging.GetTotalCount())
		for _, message := range list.Data {
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
	return Expect(nil, []string{"mobileNumber"}, fields)
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
	return message.GetSubmitDate().Format(time.RFC3339Nano), err
}

func absent() (string, error) {
	list, _, err := client("WITHOUT_PAGING").MessagesApi.MessagesList(key).PageNo(1).PageSize(40).Execute()
	return Expect(err, 40, len(list.Data))
}

func upload() (string, error) {
	request := openapi.NewCreateBatchFileRequest("go", "Customers", CSV(), 234)
	stored, _, err := api.BatchFilesApi.BatchFilesCreate(key).CreateBatchFileRequest(*request).Execute()
	return Expect(err, int32(2), stored.Data.GetTotalItems())
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
	Run("absent", absent)
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
