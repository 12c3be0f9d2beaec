window.words={"close":"Закрыть"};
