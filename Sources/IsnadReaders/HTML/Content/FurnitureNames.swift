/// The names by which pages tell their furniture from their articles, as data.
///
/// They are compared with whole tokens of `class`, `id` and `role`, in lower case with hyphens for
/// other marks, never with parts of tokens.
enum FurnitureNames {
  /// Elements that are never part of an article.
  static let elements: Set<String> = [
    "amp-ad", "amp-analytics", "amp-auto-ads", "amp-consent", "amp-embed", "amp-iframe", "amp-list",
    "amp-sidebar", "amp-social-share", "amp-sticky-ad", "amp-user-notification", "area", "audio",
    "button", "canvas", "dialog", "embed", "head", "input", "map", "menu", "nav", "object", "rp", "rt",
    "video",
  ]

  /// Elements that are not, unless they hold most of the page.
  static let usualElements: Set<String> = ["aside", "footer", "form"]

  /// Values of `role` that say the same.
  static let roles: Set<String> = [
    "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "form", "menu",
    "menubar", "navigation", "search", "toolbar",
  ]

  /// Tokens of things that are hidden from who sees the page.
  static let hidden: Set<String> = [
    "assistive-text", "hidden", "hide", "is-hidden", "screen-reader", "screen-reader-text", "sr-only",
    "u-hidden", "visually-hidden", "visuallyhidden",
  ]

  /// Tokens that name furniture and nothing else, whatever is written in it.
  static let certain: Set<String> = [
    "a2a-kit", "about-author", "about-the-author", "ad-banner", "ad-container", "ad-slot", "ad-unit",
    "ad-wrapper", "addtoany", "addtoany-share-save-container", "addthis", "adsbygoogle", "ad-label",
    "adslot", "advert", "advertisement", "advertisement-label", "anchor-link", "article-actions",
    "article-comments", "article-footer", "article-related", "article-share", "article-tags",
    "author-bio", "author-box", "author-card", "author-info", "back-to-top", "breadcrumb",
    "breadcrumbs", "comment-form", "comment-list", "comment-respond", "comment-section", "comments",
    "comments-area", "comments-section", "comments-title", "comments-wrapper", "commentlist",
    "consent-banner", "cookie-banner", "cookie-bar", "cookie-consent", "cookie-notice",
    "cookie-popup", "copyright-notice", "disqus", "disqus-thread", "entry-footer", "entry-tags",
    "fb-comments", "fb-like", "footnote-backref", "gdpr", "gdpr-banner", "gh-comments",
    "gh-post-upgrade-cta",
    "gh-read-more", "gh-signup", "gh-subscribe", "header-anchor", "headerlink", "heading-anchor",
    "inline-newsletter", "inline-related", "jp-relatedposts", "kg-signup-card", "mailchimp",
    "more-articles", "more-from", "more-stories", "most-popular", "most-read", "nav-links",
    "newsletter-box", "newsletter-cta", "newsletter-form", "newsletter-signup", "next-post",
    "ob-widget", "outbrain", "page-navigation", "pager", "pagination", "paywall", "permalink-anchor",
    "post-actions", "post-author-bio", "post-comments", "post-footer", "post-nav", "post-navigation",
    "post-ratings", "post-share", "post-tags", "prev-post", "print-link", "promo-box",
    "read-also", "read-next", "read-time", "reading-time", "recirc", "recommended-articles",
    "related-articles", "related-content", "related-links", "related-news", "related-posts",
    "related-stories", "related-topics", "respond", "share-bar", "share-buttons", "share-links",
    "share-tools", "sharebar", "sharedaddy", "sharing", "sharing-buttons", "sidebar", "signup-form",
    "site-footer", "site-header", "skip-link", "social-bar", "social-buttons", "social-icons",
    "social-links", "social-media", "social-share", "sponsored-content", "story-footer",
    "story-share", "subscribe-box", "subscribe-form", "subscription-form", "table-of-contents",
    "taboola", "tag-list", "tags-links", "teads", "toc", "toolbar", "trending", "widget-area",
    "wp-block-latest-posts", "wp-block-social-links", "yarpp", "yarpp-related", "zergnet",
  ]

  /// Words of tokens that name furniture more often than not: what they name is left out where it
  /// looks like furniture, too.
  static let likely: Set<String> = [
    "ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs",
    "byline-social", "comment", "comments", "consent", "cookie", "cookies", "copyright", "cta",
    "disclaimer", "feedback", "footer", "gdpr", "login", "menu", "modal", "nav", "navbar",
    "navigation", "newsletter", "outbrain", "overlay", "pager", "pagination", "paywall", "popular",
    "popup", "promo", "rating", "recirculation", "recommended", "recommendations", "related",
    "share", "sharing", "sidebar", "signup", "social", "sponsor", "sponsored", "subscribe",
    "subscription", "taboola", "tags", "toolbar", "tooltip", "trending",
  ]

  /// Lines that are labels of furniture, as a whole, folded.
  static let labels: [String] = [
    "advertisement", "ad", "share", "share this", "share this article", "print", "copy link", "tweet",
    "email", "whatsapp", "facebook", "story continues below advertisement", "continue reading below",
    "article continues below", "skip advertisement", "comments", "leave a comment", "tags",
    "إعلان", "الإعلان", "شارك", "مشاركة", "شارك المقال", "شارك الخبر", "طباعة", "نسخ الرابط", "تغريد",
    "واتساب", "فيسبوك", "تعليقات", "التعليقات", "أضف تعليقا", "الوسوم",
  ]

  /// Words with which a line leads to other articles.
  static let leads: [String] = [
    "read more", "read also", "read next", "also read", "related", "related stories",
    "related articles", "related news", "related posts", "see also", "more on this",
    "more on this story", "more from",
    "more stories", "you may also like", "you might also like", "recommended", "most read",
    "don't miss", "watch",
    "اقرأ أيضا", "إقرأ أيضا", "اقرا ايضا", "اقرأ المزيد", "مواضيع ذات صلة", "موضوعات ذات صلة",
    "أخبار ذات صلة", "مقالات ذات صلة", "ذات صلة", "شاهد أيضا", "طالع أيضا", "المزيد من",
    "قد يهمك", "قد يعجبك", "الأكثر قراءة", "تابع أيضا", "اقرأ في",
  ]
}
