Imports Smslive247
Imports Smslive247.Sandbox
Imports Smslive247.V5

Module Program
    Sub Main()
        MainAsync().GetAwaiter().GetResult()
    End Sub

    Private Async Function MainAsync() As Task
        Dim sandbox = Await Smslive247Sandbox.StartAsync()

        ' With a key of the service: New Smslive247Client("MA-your-key")
        Using client As New Smslive247Client(New Smslive247Options With {.ApiKey = sandbox.Key, .BaseAddress = sandbox.Address})
            Dim sent = Await SendAsync(client, "2348030000001")
            Console.WriteLine($"{sent.CreditsCharged} credits")
            Await PrintAllAsync(client)

            Try
                Await SendAsync(client, "0803")
            Catch rejected As Smslive247ValidationException
                Console.WriteLine($"Not sent: {rejected.Errors(0).Field}")
            End Try
        End Using

        Await sandbox.DisposeAsync()
    End Function

    Private Function SendAsync(client As ISmslive247Client, number As String) As Task(Of Message)
        Return client.Messages.SendAsync(New SendMessageRequest With {.SenderId = "Sandbox", .PhoneNumber = number, .MessageText = "Your order is on its way."})
    End Function

    ' Visual Basic has no Await For Each. The list fetches each page when the loop reaches it.
    Private Async Function PrintAllAsync(client As ISmslive247Client) As Task
        Dim messages = client.Messages.ListAllAsync(pageSize:=20).GetAsyncEnumerator()
        While Await messages.MoveNextAsync()
            Console.WriteLine($"{messages.Current.PhoneNumber}: {messages.Current.MessageText}")
        End While
        Await messages.DisposeAsync()
    End Function
End Module
