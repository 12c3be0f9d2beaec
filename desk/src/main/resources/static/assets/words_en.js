window.words={"close":"Close"};
