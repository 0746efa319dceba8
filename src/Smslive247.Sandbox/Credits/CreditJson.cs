using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Credits;

internal static class CreditJson
{
    public static JObject Of(PriceList.Slot slot) => new()
    {
        ["minQuantity"] = slot.MinQuantity,
        ["maxQuantity"] = slot.MaxQuantity,
        ["price"] = slot.Price,
        ["fxCurrency"] = PriceList.Currency,
        ["fxRate"] = 1m,
    };

    public static JObject Of(Price price) => new()
    {
        ["price"] = price.PerCredit,
        ["quantity"] = price.Quantity,
        ["amount"] = price.Amount,
        ["fee"] = price.Fee,
        ["fxCurrency"] = PriceList.Currency,
        ["fxRate"] = 1m,
    };

    public static JObject Of(Purchase purchase)
    {
        var json = Of(purchase.Price);
        json["providerID"] = purchase.ProviderId;
        json["dateCreated"] = Instants.Text(purchase.DateCreated);
        json["reference"] = purchase.Reference;
        json["isPaid"] = purchase.IsPaid;
        json["error"] = null;
        return json;
    }

    [Behaviour("A purchase that is begun leads to a page at example.com, where there is nothing to pay.")]
    public static JObject Pending(Purchase purchase)
    {
        var json = Of(purchase.Price);
        json["providerID"] = purchase.ProviderId;
        json["reference"] = purchase.Reference;
        json["accessCode"] = purchase.AccessCode;
        json["authorizationUrl"] = $"https://example.com/pay/{purchase.Reference}";
        return json;
    }

    public static JObject Of(Transfer transfer) => new()
    {
        ["dateCreated"] = Instants.Text(transfer.DateCreated),
        ["senderID"] = transfer.Sender.Id,
        ["senderName"] = transfer.Sender.Name,
        ["recipientID"] = transfer.Recipient.Id,
        ["recipientName"] = transfer.Recipient.Name,
        ["credits"] = transfer.Credits,
        ["remarks"] = transfer.Remarks,
    };
}
