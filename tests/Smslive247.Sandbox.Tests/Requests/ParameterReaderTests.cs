using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Smslive247.Sandbox.Requests;

namespace Smslive247.Sandbox.Tests.Requests;

/// <summary>Parameters that no operation of the documents has yet: headers and lists.</summary>
public sealed class ParameterReaderTests
{
    private static readonly Operation Operation = new(ApiDocument.Of("v5"), "/api/v5/things", "get", JObject.Parse("""
        {
          "operationId": "Things_Get",
          "parameters": [
            { "name": "X-Count", "in": "header", "required": true, "schema": { "type": "integer", "format": "int32" } },
            { "name": "X-List", "in": "header", "schema": { "type": "array", "items": { "type": "integer", "format": "int32" } } },
            { "name": "each", "in": "query", "schema": { "type": "array", "items": { "type": "boolean" } } },
            { "name": "together", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "boolean" } } },
            { "name": "single", "in": "query", "schema": { "type": "boolean" } }
          ],
          "responses": { "204": { "description": "Done." } }
        }
        """), []);

    private readonly ParameterReader reader = new(Operation, new(AllowUnknown: false, SandboxLeniency.None));

    [Theory]
    [InlineData("5", "1,2", "")]
    [InlineData("", "", "X-Count: Is missing from the headers.")]
    [InlineData("five", "", "X-Count: Must be an integer of 32 bits, in digits.")]
    [InlineData("5", "1,two", "X-List: Must be an integer of 32 bits, in digits.")]
    public void CheckHeaders_Values_AreThoseOfTheSchema(string count, string list, string due)
    {
        var errors = new List<Sandbox.Responses.FieldError>();

        reader.CheckHeaders(new HeaderDictionary { ["X-Count"] = count, ["X-List"] = list }, errors);

        Assert.Equal(due, string.Join(' ', errors.Select(error => $"{error.Field}: {error.Message}")));
    }

    [Theory]
    [InlineData("each", "true|false", "true,false", "")]
    [InlineData("each", "true|no", "true,no", "each: Must be true or false.")]
    [InlineData("each", "true,false", "true,false", "each: Must be true or false.")]
    [InlineData("together", "true,false", "true,false", "")]
    [InlineData("together", "true,no", "true,no", "together: Must be true or false.")]
    [InlineData("single", "true|false", "true,false", "single: Must be sent once only.")]
    public void ReadQuery_List_HasEachItem(string name, string sent, string read, string due)
    {
        var errors = new List<Sandbox.Responses.FieldError>();

        var (values, _) = reader.ReadQuery(new QueryCollection(new Dictionary<string, StringValues> { [name] = sent.Split('|') }), errors);

        Assert.Equal(read, values[name]);
        Assert.Equal(due, string.Join(' ', errors.Select(error => $"{error.Field}: {error.Message}")));
    }
}
