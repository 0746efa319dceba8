namespace Smslive247.Sandbox.Tests.Http;

public sealed class FormTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    [Fact]
    public async Task Upload_WholeForm_StoresTheFile()
    {
        var (status, json) = await UploadAsync(form =>
        {
            form.Add(new StringContent("234"), "countryCode");
            form.Add(new StringContent("name,phone\nAdé,08030000001\n"), "file", "lagos.csv");
        });

        Assert.Equal((200, "lagos.csv", 1), (status, (string?)json["description"], (int)json["totalNumbers"]!));
        Assert.Equal("name,phone\nAdé,08030000001\n", await shared.Test.Http.GetStringAsync($"/api/v5/batch-files/{json["batchFileID"]}"));
    }

    [Theory]
    [InlineData("countryCode", "Is required.")]
    [InlineData("file", "Is required.")]
    public async Task Upload_PartMissing_NamesIt(string missing, string message) => await ExpectAsync(missing, message, form => Fill(form, except: missing));

    [Fact]
    public async Task Upload_FileAsField_WantsAFileName() => await ExpectAsync("file", "Must be sent as a file, with a file name.", form =>
    {
        Fill(form, except: "file");
        form.Add(new StringContent("a"), "file");
    });

    [Fact]
    public async Task Upload_FieldThatIsNoNumber_IsAnError() => await ExpectAsync("countryCode", "Must be an integer of 32 bits, in digits.", form =>
    {
        Fill(form, except: "countryCode");
        form.Add(new StringContent("+234x"), "countryCode");
    });

    [Fact]
    public async Task Upload_UnknownPart_IsAnError() => await ExpectAsync("colour", "Is not known here; known are countryCode, file.", form =>
    {
        Fill(form);
        form.Add(new StringContent("red"), "colour");
    });

    [Fact]
    public async Task Upload_PartTwice_IsAnError() => await ExpectAsync("countryCode", "Must be sent once only.", form =>
    {
        Fill(form);
        form.Add(new StringContent("234"), "countryCode");
    });

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data", "{}")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"countryCode\"\r\n\r\n234")]
    public async Task Upload_WhatIsNoForm_SaysSo(string contentType, string body)
    {
        var (status, json, _) = await shared.Test.SendAsync("POST", "/api/v5/batch-files", body, contentType);

        Assert.Equal(400, status);
        Assert.Matches("multipart", (string?)json["message"]);
    }

    private static void Fill(MultipartFormDataContent form, string? except = null)
    {
        if (except != "countryCode")
        {
            form.Add(new StringContent("234"), "countryCode");
        }

        if (except != "file")
        {
            form.Add(new StringContent("08030000001"), "file", "a.csv");
        }
    }

    private async Task ExpectAsync(string field, string message, Action<MultipartFormDataContent> fill)
    {
        var (status, json) = await UploadAsync(fill);

        Assert.Equal(400, status);
        Assert.Equal((field, message), ((string?)Assert.Single(json["errors"]!)["field"], (string?)json["errors"]![0]!["message"]));
    }

    private async Task<(int Status, JToken Json)> UploadAsync(Action<MultipartFormDataContent> fill)
    {
        using var form = new MultipartFormDataContent();
        fill(form);
        using var answer = await shared.Test.Http.PostAsync("/api/v5/batch-files", form);
        return ((int)answer.StatusCode, JToken.Parse(await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Download_IdWithAQuotationMark_StandsInTheHeaderWithoutIt()
    {
        await using var test = await TestSandbox.StartAsync();
        await test.SendAsync("POST", "/api/v4/batchfiles", """{"batchFileID":"a\"b","description":"d","rawContents":"2348030000001","countryCode":234}""");

        var (status, _, answer) = await test.SendAsync("GET", "/api/v4/batchfiles/a%22b");

        Assert.Equal((200, "a'b.csv"), (status, answer.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
    }
}
