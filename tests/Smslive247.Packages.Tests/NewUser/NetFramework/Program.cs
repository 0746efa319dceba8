using System;
using System.Net;
using System.Threading.Tasks;
using Smslive247.V5;

internal static class Program
{
    private static async Task Main()
    {
        ServicePointManager.DefaultConnectionLimit = 20;
        using (var client = new Smslive247Client("MA-your-key"))
        {
            var sent = await client.Messages.SendAsync(new SendMessageRequest
            {
                SenderId = "MyShop",
                PhoneNumber = "2348030000001",
                MessageText = "Your order is on its way.",
            });
            Console.WriteLine($"{sent.MessageId}: {sent.CreditsCharged} credits");
        }
    }
}
