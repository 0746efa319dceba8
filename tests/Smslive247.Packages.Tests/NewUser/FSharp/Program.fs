open Smslive247
open Smslive247.Sandbox
open Smslive247.V5

let send (client: ISmslive247Client) number =
    task {
        let request = SendMessageRequest(SenderId = "Sandbox", PhoneNumber = number, MessageText = "Your order is on its way.")
        return! client.Messages.SendAsync request
    }

let printAll (client: ISmslive247Client) =
    task {
        // Fetches each page when the loop reaches it.
        use messages = client.Messages.ListAllAsync(pageSize = 20).GetAsyncEnumerator()

        while! messages.MoveNextAsync() do
            printfn $"{messages.Current.PhoneNumber}: {messages.Current.MessageText}"
    }

let main =
    task {
        use! sandbox = Smslive247Sandbox.StartAsync()
        // With a key of the service: new Smslive247Client("MA-your-key")
        use client = new Smslive247Client(Smslive247Options(ApiKey = sandbox.Key, BaseAddress = sandbox.Address))

        let! sent = send client "2348030000001"
        printfn $"{sent.CreditsCharged} credits"
        do! printAll client

        try
            let! _ = send client "0803"
            ()
        with :? Smslive247ValidationException as rejected ->
            printfn $"Not sent: {rejected.Errors[0].Field}"
    }

main.GetAwaiter().GetResult()
