/// The names by which pages tell the parts of their articles, as data.
enum ArticleNames {
  /// Tokens of the element that holds the running text.
  static let bodies: Set<String> = [
    "article-body", "article-content", "article-main", "article-text", "articlebody", "article-copy",
    "body-content", "c-entry-content", "content-body", "entry-content", "field--name-body",
    "field-name-body", "gh-content", "h-entry", "news-body", "news-content", "news-text", "newstext",
    "page-content", "post-body", "post-content", "post-full-content", "postcontent", "rich-text",
    "single-content", "story-body", "story-content", "story-text", "storytext", "text-content",
    "e-content", "td-post-content", "wysiwyg",
  ]

  /// Tokens of the headline, where it is no `h1`.
  static let headlines: Set<String> = [
    "article-headline", "article-title", "entry-title", "headline", "p-name", "post-title",
    "story-headline", "story-title",
  ]

  /// Tokens of the sentence or two under the headline.
  private static let summaries: Set<String> = [
    "article-dek", "article-excerpt", "article-lead", "article-standfirst", "article-subtitle",
    "article-summary", "chapo", "dek", "deck", "entry-summary", "excerpt", "gh-article-excerpt",
    "kicker-text", "lead", "lede", "post-excerpt", "post-subtitle", "post-summary", "standfirst",
    "story-dek", "story-summary", "strapline", "sub-headline", "sub-title", "subhead", "subheadline",
    "subheading", "subtitle", "summary", "p-summary", "field--name-field-summary",
    "field--name-field-standfirst",
  ]

  /// Says whether an element is named as the line of the author.
  static func nameByline(_ tokens: PageTokens) -> Bool {
    tokens.isAny(of: bylines) || tokens.hasWord(in: ["byline", "bylines"])
  }

  /// Says whether an element is named as the sentence or two under the headline.
  static func nameSummary(_ tokens: PageTokens) -> Bool {
    tokens.isAny(of: summaries) || tokens.hasWord(in: ["dek", "standfirst", "subheadline", "subtitle"])
  }

  /// Tokens of the line that names the author.
  private static let bylines: Set<String> = [
    "article-author", "article-byline", "author", "author-name", "authors", "byline", "by-line",
    "entry-author", "gh-article-author-name", "p-author", "post-author", "post-byline", "story-byline",
    "writer",
    "field--name-uid",
  ]

  /// Tokens of the line that gives place and date.
  static let datelines: Set<String> = [
    "article-date", "date", "dateline", "dt-published", "entry-date", "post-date", "post-meta-date",
    "publish-date", "published", "pubdate", "story-date", "timestamp", "post-time",
    "field--name-created",
  ]

  /// Tokens of the words below a picture.
  static let captions: Set<String> = [
    "article-caption", "caption", "caption-text", "image-caption", "img-caption", "media-caption",
    "photo-caption", "picture-caption", "wp-caption-text",
  ]
}
