using Smslive247.Sandbox.Responses;
using Newtonsoft.Json;

namespace Smslive247.Sandbox.Tests.Responses;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("v4", "Message", """{"messageID":"1","phoneNumber":"234","creditsCharged":2.50,"colour":"red"}""", """{"messageID":"1","mobileNumber":"234","charged":2.50}""")]
    [InlineData("v5", "Message", """{"messageID":"1","phoneNumber":"234","creditsCharged":2.50,"colour":"red"}""", """{"messageID":"1","phoneNumber":"234","creditsCharged":2.50}""")]
    [InlineData("v4", "Message", """{"messageID":"1","reports":[{"status":"DELIVRD","x":1,"reportDate":null}]}""", """{"messageID":"1","reports":[{"status":"DELIVRD","reportDate":null}]}""")]
    [InlineData("v4", "Message", """{"messageID":"1","senderID":null,"reports":null}""", """{"messageID":"1","reports":null}""")]
    [InlineData("v4", "Account", """{"accountID":"1","credits":5,"active":true}""", """{"accountID":"1","creditBalance":5,"status":1}""")]
    [InlineData("v4", "Account", """{"accountID":"1","active":false}""", """{"accountID":"1","status":0}""")]
    [InlineData("v4", "SenderIdRegistration", """{"senderID":"A","status":"APPROVED","dateDecided":"d"}""", """{"approvedDate":"d","senderID":"A","status":"APPROVED"}""")]
    [InlineData("v4", "SenderIdRegistration", """{"senderID":"A","status":"REJECTED","dateDecided":"d"}""", """{"approvedDate":null,"senderID":"A","status":"REJECTED"}""")]
    public void Write_ObjectWithV5Names_HasTheMembersOfTheSchema(string version, string schema, string json, string due)
    {
        var document = ApiDocument.Of(version);
        using var text = new StringWriter();
        using (var writer = new JsonTextWriter(text))
        {
            new Shape(new Schema(document, document.Root["components"]!["schemas"]![schema]!)).Write(writer, Parse(json));
        }

        Assert.Equal(due, text.ToString());
    }

    private static JObject Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }
}
