// A small program with inlined calls, namespaces and templates, for the rehearsal of `faultline lookup`.
// g++ -g -O2 -fPIC -shared -fdebug-prefix-map=$PWD=. -Wl,--build-id=sha1 -nostdlib -o ledger.so ledger.cpp
namespace ledger {
struct Entry {
    long amount;
    Entry *next;
};

template <typename Step> inline long each(const Entry *first, Step step) {
    long sum = 0;
    for (const Entry *at = first; at; at = at->next) {
        sum += step(*at);
    }
    return sum;
}

inline long checked(const Entry &entry) {
    return entry.amount < 0 ? *static_cast<volatile long *>(nullptr) : entry.amount;
}

class Book {
  public:
    explicit Book(const Entry *first) : first(first) {}

    long balance() const {
        return each(first, [](const Entry &entry) { return checked(entry); });
    }

  private:
    const Entry *first;
};
} // namespace ledger

extern "C" long ledger_balance(const ledger::Entry *first) {
    return ledger::Book(first).balance();
}
