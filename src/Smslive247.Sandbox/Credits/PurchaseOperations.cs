using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Credits;

internal sealed class PurchaseOperations(ServiceState state)
{
    [Behaviour("The list of purchases has those among them that were not paid; searchText finds them by a piece of their reference or providerID.")]
    public ServiceResponse List(ServiceRequest request)
    {
        var search = request.Query("SearchText");
        var purchases = request.Account.Purchases.Values.Where(purchase => search.Finds(purchase.Reference, purchase.ProviderId));
        return Pages.Of(purchases, state, CreditJson.Of);
    }

    [Behaviour("A purchase has the price of its quantity; an amount sent with it changes nothing. Any providerID will do.")]
    public ServiceResponse Begin(ServiceRequest request)
    {
        var price = PriceList.OfQuantity(request.Long("quantity") ?? 0);
        return PriceOperations.CheckCurrency(request.TextOrNull("fxCurrency"), "fxCurrency")
            ?? (price is null ? Errors.Invalid("quantity", "So many credits are not sold.") : Add(request, price));
    }

    [Behaviour("Completing a purchase takes it for paid and books the credits, by its reference; a second time it returns the same and books nothing.")]
    public static ServiceResponse Complete(ServiceRequest request)
    {
        if (request.Account.Purchases.Find(request.Path("transactionId")) is not { } purchase)
        {
            return ServiceResponse.NotFound("purchase");
        }

        request.Account.Credits += purchase.IsPaid ? 0 : purchase.Price.Quantity;
        purchase.IsPaid = true;
        return ServiceResponse.Of(CreditJson.Of(purchase));
    }

    private ServiceResponse Add(ServiceRequest request, Price price)
    {
        var purchase = new Purchase
        {
            Reference = state.Identifiers.NextPurchase(),
            ProviderId = request.Text("providerID"),
            Price = price,
            AccessCode = state.Identifiers.NextId(),
            DateCreated = state.Now,
        };
        request.Account.Purchases.Set(purchase.Reference, purchase);
        return ServiceResponse.Of(CreditJson.Pending(purchase));
    }
}
