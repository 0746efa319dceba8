"""The steps of the matrix with the client of openapi-generator, for v4 and v5."""
import os
from datetime import timedelta, timezone
from openapi_client import AccountsApi, ApiClient, ApiException, BatchFilesApi, Configuration, MessagesApi, SendMessageRequest
import openapi_client

v4 = os.environ["VERSION"] == "v4"
sms = {"sender_id": "Sandbox", "message_text": "Order 1047 is on its way.", ("mobile_number" if v4 else "phone_number"): "2348030000001"}


def client(address):
    configuration = Configuration(host=os.environ[address])
    configuration.access_token = "test"
    return ApiClient(configuration)


def data(response):  # v4 has an envelope.
    return response.data if v4 else response


def step(name, run):
    try:
        print(name, run() or "ok", sep="\t")
    except Exception as error:
        print(name, f"{type(error).__name__}: {error}".splitlines()[0], sep="\t")


def expect(expected, value):
    assert value == expected, f"{value!r} instead of {expected!r}"


def account():
    got = data(AccountsApi(api).get("self"))
    expect(1000.1, got.credit_balance if v4 else got.credits)


def page():
    ids, number, total = set(), 1, 1
    while len(ids) < total:
        if v4:
            response = messages.list(page_no=number, page_size=40)
            items, total = response.data, response.paging.total_count
        else:
            items, _, headers = messages.list_with_http_info(page_number=number, page_size=40)
            total = int(headers["X-Total-Count"])
        assert items, "an empty page"
        ids |= {message.message_id for message in items}
        number += 1
    expect((90, 4), (len(ids), number))


def send():
    sent = data(messages.send(SendMessageRequest(**sms)))
    expect(sms["message_text"], data(messages.get(sent.message_id)).message_text)


def error():
    try:
        messages.send(SendMessageRequest(**{**sms, "mobile_number" if v4 else "phone_number": "12"}))
    except ApiException as rejected:
        body = api.deserialize(type("Response", (), {"data": rejected.body}), "ErrorResponse")
        return expect((400, ["mobileNumber" if v4 else "phoneNumber"]), (rejected.status, [one.field for one in body.errors]))
    raise AssertionError("no error")


def date():
    message = data(MessagesApi(client("WITHOUT_OFFSETS")).get(os.environ["MESSAGE"]))
    return message.submit_date if v4 else message.date_submitted


def corrected():
    read = date()
    return read if read.tzinfo else read.replace(tzinfo=timezone(timedelta(hours=1)))


def absent():
    expect(40, len(MessagesApi(client("WITHOUT_PAGING")).list(page_no=1, page_size=40).data))


def upload():
    files = BatchFilesApi(api)
    if v4:
        with open(os.environ["CSV"]) as csv:
            stored = data(files.create(openapi_client.CreateBatchFileRequest("python", "Customers", csv.read(), 234)))
    else:
        stored = files.create(234, os.environ["CSV"])
    expect(2, stored.total_items if v4 else stored.total_numbers)


def download():
    with open(BatchFilesApi(api).download(os.environ["FILE"])) as file, open(os.environ["CSV"]) as csv:
        expect(csv.read(), file.read())


def delete():
    tokens = openapi_client.TokensApi(api)
    made = tokens.create_sms(openapi_client.CreateSmsTokenRequest(phone_number="2348030000001", sender_id="Sandbox"))
    typed = openapi_client.VerifyTokenRequest(token=made.token, to="2348030000001")
    expect([True, False], [tokens.verify(typed).is_valid, tokens.verify(typed).is_valid])


api = client("SANDBOX")
messages = MessagesApi(api)
step("account", account)
step("page", page)
step("send", send)
step("error", error)
step("word", lambda: expect("QUEUED", data(messages.get(os.environ["MESSAGE"])).reports[-1].status))
step("date", lambda: date().isoformat())
step("corrected", lambda: corrected().isoformat())
step("upload", upload)
step("download", download)
step(*(("absent", absent) if v4 else ("delete", delete)))
step("NOT_FOUND", lambda: MessagesApi(client("NOT_FOUND")).get(os.environ["IDENTIFIER"]))
for address in "BUSY", "LOST", "REDIRECTS":
    step(address, lambda: MessagesApi(client(address)).send(SendMessageRequest(**sms)) and None)
