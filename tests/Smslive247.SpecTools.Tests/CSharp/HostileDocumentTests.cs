using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smslive247.SpecTools.Tests.CSharp;

/// <summary>Documents with code injection: each text stays in its literal, comment or name.</summary>
public sealed class HostileDocumentTests
{
    [Fact]
    public async Task CreateAsync_TextThatEndsALiteral_IsEscaped()
    {
        var client = await CompileAsync("""
            {
              "openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "servers": [{"url": "https://x.example"}],
              "paths": {
                "/api/a\"b\\{thingId}/{System.Environment.Exit(1)}": {
                  "get": {
                    "operationId": "Things_Get", "tags": ["Things"],
                    "summary": "</summary> */ class Evil {}\nclass Evil {}\rclass Evil {}\r\n}class Evil {}",
                    "parameters": [
                      {"name": "thingId", "in": "path", "required": true, "description": "\nclass Evil {}", "schema": {"type": "string"}},
                      {"name": "class", "in": "query", "schema": {"type": "string"}},
                      {"name": "q", "in": "query", "x-also-sent-as": "z\"); }class Evil {}", "schema": {"type": "string"}}
                    ],
                    "responses": {"200": {"description": "\nclass Evil {}", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}
                  }
                }
              },
              "components": {"schemas": {
                "Thing": {
                  "type": "object", "description": "\nclass Evil {}", "required": ["evil\")] class Evil"],
                  "properties": {
                    "evil\")] class Evil": {"type": "string", "description": "\nclass Evil {}"},
                    "status": {"$ref": "#/components/schemas/Status"}
                  }
                },
                "Status": {"type": "string", "description": "</summary>\nclass Evil {}", "enum": ["a\"; } class Evil {}", "c\nclass Evil {}", "e\\"], "x-enumNames": ["A; } class Evil {}", "B", "C"]}
              }}
            }
            """);

        Assert.Empty(client.Errors);
        Assert.Contains("{{System.Environment.Exit(1)}}", client.Generated.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(await TypesAsync(client), name => name.StartsWith("Evil", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Things_Do\"x() { } //", "Things", "request", "", "invalid in C#")]
    [InlineData("Things_Do", "Thi\"ngs; } class Evil { //", "request", "", "invalid in C#")]
    [InlineData("Things_Do", "Things", "request", "", "invalid in C#", "a { get; } class Evil {}")]
    [InlineData("Things_Do", "Things", "request = null) { } class Evil { void M(string x", "", "invalid in C#")]
    [InlineData("Things_Do", "Things", "request", "\\u2028class Evil {}", "which end a line")]
    [InlineData("Things_Do", "Things", "request", "\\u2029class Evil {}", "which end a line")]
    [InlineData("Things_Do", "Things", "request", "\\u0085class Evil {}", "which end a line")]
    public async Task CreateAsync_NameOrLineThatCannotBeEscaped_DoesNotCompile(string operationId, string tag, string bodyName, string summary, string problem, string property = "a")
    {
        var client = await CompileAsync("""
            {
              "openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "servers": [{"url": "https://x.example"}],
              "paths": {"/api/things": {"post": {
                "operationId": "OPERATION", "tags": ["TAG"], "summary": "SUMMARY",
                "requestBody": {"x-name": "BODY", "required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingRequest"}}}},
                "responses": {"204": {"description": "Done."}}
              }}},
              "components": {"schemas": {"ThingRequest": {"type": "object", "properties": {"PROPERTY": {"type": "string"}}}}}
            }
            """
            .Replace("OPERATION", operationId.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("TAG", tag.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("PROPERTY", property, StringComparison.Ordinal)
            .Replace("BODY", bodyName, StringComparison.Ordinal)
            .Replace("SUMMARY", summary, StringComparison.Ordinal));

        Assert.Contains(client.Errors, error => error.Contains(problem, StringComparison.Ordinal));
    }

    private static Task<ClientCompilation> CompileAsync(string json) =>
        ClientCompilation.CreateAsync(SpecDocument.ParseLenient("hostile.json", json), CancellationToken.None);

    private static async Task<IEnumerable<string>> TypesAsync(ClientCompilation client) =>
        (await client.Generated.GetRootAsync()).DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text);
}
