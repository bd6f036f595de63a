// What the cards of members, branches and areas have in common.
#pragma once

#include <string>
#include <vector>

#include "base/wording.h"
#include "finding/message.h"
#include "model/board.h"
#include "model/card.h"
#include "model/look_up.h"
#include "render/document.h"

namespace chibo::render {

// A document as it grows.
class CardWriter {
public:
    CardWriter(const model::Board& board, base::Language language) : board_(board), language_(language) {}

    // Whose card it is, of which years, as of when.
    void head(const model::Hit& whose, const model::Scope& scope);

    void section(const base::Wording& heading, Block block) { section(say(heading), std::move(block)); }
    void section(const std::string& heading, Block block);

    std::string say(const base::Wording& wording) const { return std::string(base::in(language_, wording)); }
    std::string say(const base::Wording& wording, const finding::Arguments& arguments) const {
        return message(wording, arguments, language_);
    }

    // Difficulties with their last word.
    void open_difficulties(const std::vector<model::OpenDifficulty>& open);

    const model::Board& board() const { return board_; }
    base::Language language() const { return language_; }
    Document take() { return std::move(document_); }

private:
    std::string told(const model::OpenDifficulty& open) const;

    const model::Board& board_;
    base::Language language_;
    Document document_;
};

}  // namespace chibo::render
