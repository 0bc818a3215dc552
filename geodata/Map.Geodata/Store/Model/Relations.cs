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
        model.Entity<Alliance>().HasOne(alliance => alliance.LeadOrganization).WithMany().HasForeignKey(alliance => alliance.LeadOrganizationId);
        model.Entity<CourierRoute>().HasOne(route => route.Survey).WithMany(survey => survey.Routes).HasForeignKey(route => route.SurveyId);
        model.Entity<RideSurvey>().HasOne<CityNetwork>().WithMany().HasForeignKey(survey => survey.CityNetworkId);
        model.Entity<Case>().HasOne(one => one.Handler).WithMany(handler => handler.Cases).HasForeignKey(one => one.HandlerId);
        foreach (IMutableForeignKey key in model.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()))
            key.DeleteBehavior = DeleteBehavior.NoAction;
        BuildParts(model);
        BuildJoins(model);
    }

    private static void BuildParts(ModelBuilder model)
    {
        model.Entity<PointsRule>().HasKey(rule => new { rule.BankId, rule.Ordinal });
        model.Entity<PointsTier>().HasKey(tier => new { tier.BankId, tier.Ordinal });
        model.Entity<PlanSite>().HasKey(site => new { site.PlanId, site.Ordinal });
        EntityTypeBuilder<PointsBank> bank = model.Entity<PointsBank>();
        bank.HasMany(one => one.Rules).WithOne().HasForeignKey(rule => rule.BankId).OnDelete(DeleteBehavior.Cascade);
        bank.HasMany(one => one.Tiers).WithOne().HasForeignKey(tier => tier.BankId).OnDelete(DeleteBehavior.Cascade);
        bank.HasMany(one => one.Outlets).WithOne().HasForeignKey(outlet => outlet.BankId).OnDelete(DeleteBehavior.Cascade);
        model.Entity<StreetFlow>().HasOne(flow => flow.Survey).WithMany(survey => survey.Flows).HasForeignKey(flow => flow.SurveyId).OnDelete(DeleteBehavior.Cascade);
        model.Entity<Corridor>().HasOne(corridor => corridor.Survey).WithMany(survey => survey.Corridors).HasForeignKey(corridor => corridor.SurveyId).OnDelete(DeleteBehavior.Cascade);
        model.Entity<Plan>().HasMany(plan => plan.Sites).WithOne().HasForeignKey(site => site.PlanId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void BuildJoins(ModelBuilder model)
    {
        model.Entity<Station>().HasMany(station => station.Services).WithMany(service => service.Stations)
            .UsingEntity("StationService", To("ServiceCode", typeof(Service), nameof(Service.Code)), Of("StationId", typeof(Station)));
        model.Entity<Alliance>().HasMany(alliance => alliance.Merchants).WithMany(merchant => merchant.Alliances)
            .UsingEntity("AllianceMerchant", To("MerchantId", typeof(Merchant)), Of("AllianceId", typeof(Alliance)));
        model.Entity<Alliance>().HasMany(alliance => alliance.Organizations).WithMany(organization => organization.Alliances)
            .UsingEntity("AllianceOrganization", To("OrganizationId", typeof(Organization)), Of("AllianceId", typeof(Alliance)));
        model.Entity<Organization>().HasMany(organization => organization.Routes).WithMany(route => route.Organizations)
            .UsingEntity("OrganizationRoute", To("RouteId", typeof(CourierRoute)), Of("OrganizationId", typeof(Organization)));
    }

    /// <summary>The side of a join table whose part its rows are.</summary>
    private static Func<EntityTypeBuilder, ReferenceCollectionBuilder> Of(string column, Type whole) =>
        join => join.HasOne(whole).WithMany().HasForeignKey(column).OnDelete(DeleteBehavior.Cascade);

    /// <summary>The side that its rows point to.</summary>
    private static Func<EntityTypeBuilder, ReferenceCollectionBuilder> To(string column, Type target, string key = nameof(Feature.Id)) =>
        join => join.HasOne(target).WithMany().HasForeignKey(column).HasPrincipalKey(key).OnDelete(DeleteBehavior.NoAction);
}
