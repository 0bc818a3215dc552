using Map.Geodata.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Map.Geodata.Store.Model;

/// <summary>
/// Keys, and who belongs to whom. Parts go with their whole; everything else refuses to leave while it is needed, as the
/// tables do.
/// </summary>
internal static class Relations
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<Grid>().HasMany(grid => grid.Children).WithOne(grid => grid.Parent).HasForeignKey(grid => grid.ParentId);
        model.Entity<Organization>().HasMany(above => above.Children).WithOne(below => below.Parent).HasForeignKey(below => below.ParentId);
        model.Entity<Service>().HasKey(service => service.Code);
        foreach (IMutableForeignKey key in model.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()))
            key.DeleteBehavior = DeleteBehavior.NoAction;
        BuildParts(model);
        BuildJoins(model);
    }

    private static void BuildParts(ModelBuilder model)
    {
        model.Entity<Offer>().HasOne(offer => offer.Merchant).WithMany(merchant => merchant.Offers).OnDelete(DeleteBehavior.Cascade);
        model.Entity<PointsRule>().HasKey(rule => new { rule.BankId, rule.Ordinal });
        model.Entity<PointsTier>().HasKey(tier => new { tier.BankId, tier.Ordinal });
        model.Entity<PlanSite>().HasKey(site => new { site.PlanId, site.Ordinal });
        EntityTypeBuilder<PointsBank> bank = model.Entity<PointsBank>();
        bank.HasMany(one => one.Rules).WithOne().HasForeignKey(rule => rule.BankId).OnDelete(DeleteBehavior.Cascade);
        bank.HasMany(one => one.Tiers).WithOne().HasForeignKey(tier => tier.BankId).OnDelete(DeleteBehavior.Cascade);
        bank.HasMany(one => one.Outlets).WithOne().HasForeignKey(outlet => outlet.BankId).OnDelete(DeleteBehavior.Cascade);
        model.Entity<PointsOutlet>().HasOne(outlet => outlet.Merchant).WithMany().OnDelete(DeleteBehavior.Cascade);
        model.Entity<PointsOutlet>().HasOne(outlet => outlet.Station).WithMany().OnDelete(DeleteBehavior.Cascade);
        model.Entity<Plan>().HasMany(plan => plan.Sites).WithOne().HasForeignKey(site => site.PlanId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void BuildJoins(ModelBuilder model)
    {
        model.Entity<Station>().HasMany(station => station.Services).WithMany(service => service.Stations)
            .UsingEntity("StationService", Of("ServiceCode", typeof(Service), DeleteBehavior.NoAction), Of("StationId", typeof(Station)));
        model.Entity<Alliance>().HasMany(alliance => alliance.Merchants).WithMany(merchant => merchant.Alliances)
            .UsingEntity("AllianceMerchant", Of("MerchantId", typeof(Merchant)), Of("AllianceId", typeof(Alliance)));
        model.Entity<Alliance>().HasMany(alliance => alliance.Organizations).WithMany()
            .UsingEntity("AllianceOrganization", Of("OrganizationId", typeof(Organization)), Of("AllianceId", typeof(Alliance)));
        model.Entity<Organization>().HasMany(organization => organization.Routes).WithMany(route => route.Organizations)
            .UsingEntity("OrganizationRoute", Of("RouteId", typeof(CourierRoute)), Of("OrganizationId", typeof(Organization)));
    }

    /// <summary>One side of a join table: its column and what it points to.</summary>
    private static Func<EntityTypeBuilder, ReferenceCollectionBuilder> Of(string column, Type side, DeleteBehavior onDelete = DeleteBehavior.Cascade) =>
        join => join.HasOne(side).WithMany().HasForeignKey(column).OnDelete(onDelete);
}
