package io.trackwright.production.prompt;

/**
 * Forms, scenes and occasions people ask music for, in the format of {@link SubstyleWords}, with
 * {@code >} the genre that a musician would reach for when none is named, and {@code MAJOR} or
 * {@code MINOR} the mode. Traits only: no occasion's well-known tune is ever quoted.
 */
final class SceneWords {
    private SceneWords() {}

    static final String TABLE =
            """
            lullaby >folk @50,66,80 CALM SOFT MAJOR: lullaby | lullabies | berceuse | ninna nanna
                | schlaflied | wiegenlied | cancion de cuna | nana | cancao de ninar
                | колыбельная | 子守唄 | 摇篮曲 | 자장가
            march >cinematic @100,112,126 MAJOR: march | marches | marching band | marsch | marcha
                | marche | marcia | марш | 行進曲 | 进行曲 | military band
            fanfare >cinematic @90,108,126 HEROIC MAJOR: fanfare | fanfares | fanfarria | fanfarra
            shanty >folk @90,104,120 MAJOR: sea shanty | sea shanties | shanty | shanties
                | sailor song
            polka >folk @110,120,130 +ACCORDION HAPPY MAJOR: polka | polkas | polca | полька | ポルカ
            hymn >baroque @66,78,92 MAJOR: hymn | hymns | church hymn | chorale | choral hymn
                | himno
                | hymne | inno | hino | гимн | kirchenlied
            national_anthem >cinematic @72,84,100 HEROIC MAJOR: national anthem | nationalhymne
                | himno nacional | hymne national | inno nazionale | hino nacional
            serenade >baroque @76,92,110 ROMANTIC MAJOR: serenade | serenata | serenades | standchen
            ragtime >jazz_swing @76,96,120 +PIANO PLAYFUL MAJOR STRAIGHT: ragtime | rag time
            tango_dance @110,120,130 +BANDONEON +VIOLIN DRAMATIC MINOR: tango | танго | タンゴ | 탱고
            elevator >bossa_nova @104,116,126 RELAXING SMOOTH MAJOR: elevator music | elevator
                | lift music
                | muzak | hold music | on hold music | music on hold | waiting room | hotline
                | musica de ascensor | ascensor | musica de elevador | elevador
                | musica da ascensore | ascensore | musique d ascenseur | ascenseur
                | musique d attente | fahrstuhlmusik | aufzugmusik | wartemusik | warteschleife
                | エレベーター | 电梯 | музыка для лифта
            lounge >bossa_nova @96,108,120 SMOOTH RELAXING: lounge | lounge music | loungemusik
                | hotel lobby
                | hotel bar | cocktail party | cocktail hour | cocktail bar | cocktails
            coffee_shop >bossa_nova @100,112,124 RELAXING WARM MAJOR: coffee shop | coffee shops
                | coffeeshop | coffee house | coffeehouse | cafe | cafes | kaffeehaus | cafeteria
                | barista
                | 咖啡馆 | 咖啡店 | カフェ | 카페 | кафе | кофейня | ☕
            dinner >jazz_swing @92,112,130 SMOOTH RELAXING: dinner party | dinner music
                | dinner | restaurant | fine dining | wine bar | candlelight
            road_trip >rock @110,122,136 UPLIFTING DRIVING MAJOR: road trip | roadtrip
                | windows down
                | open road | highway | road movie
            news >cinematic @108,120,132 DRIVING TENSE: news theme | breaking news | news | newscast
                | news intro | news broadcast | evening news | nachrichten | telediario
                | noticias | telegiornale | новости | ニュース | 新闻
            sports >rock @104,120,140 ENERGETIC DRIVING: sports montage | sports | sport
                | highlight reel
                | training montage | stadium | touchdown | football match
            tech >house @108,118,126 UPLIFTING CLEAN: tech | tech video | tech review
                | tech product | technology
                | unboxing | product launch | startup | start up | product demo | fintech | app demo
                | keynote | gadget
            travel >house @98,108,118 UPLIFTING WARM: travel vlog | travel video | travel
                | wanderlust
            first_dance >romantic_piano @60,72,88 ROMANTIC WARM MAJOR: first dance
                | wedding first dance
                | wedding ceremony | bridal | walking down the aisle | love song | proposal video
                | hochzeitstanz | hochzeit | boda | mariage | matrimonio | casamento | свадьба
                | 婚礼 | 結婚式 | 💍
            wedding >pop @100,116,126 WARM MAJOR: wedding | wedding video | wedding party
                | wedding dance
            birthday >pop @110,120,128 HAPPY MAJOR: birthday | birthday party | happy birthday
                | birthdays
                | geburtstag | cumpleanos | anniversaire | compleanno | aniversario
                | день рождения | 生日 | 誕生日 | 생일 | 🎂 | 🥳
            halloween >cinematic @92,110,130 +CHURCH_BELL SCARY PLAYFUL MINOR: halloween | trick or treat
                | haunted mansion
                | 🎃 | 👻
            christmas >pop @96,112,126 +BELLS WARM MAJOR: christmas | xmas | x mas | weihnachten
                | weihnachtlich | weihnachtsmusik | navidad | navidena | noel | natale | natalizia
                | natal | natalina | santa claus | рождество | クリスマス | 圣诞 | 크리스마스 | 🎄 | 🎅
            shop_theme >chiptune @96,116,140 PLAYFUL HAPPY MAJOR: shop theme | item shop | game shop
                | video game shop theme | village theme | town theme | world map theme
            villain >cinematic @80,96,116 DARK TENSE MINOR: villain | villains | villain theme
                | supervillain
                | evil lair | bad guy | schurke | villano | mechant | cattivo | vilao | злодей | 悪役
            heist >cinematic @96,112,128 PLAYFUL TENSE MINOR: heist | heist music | sneaky
                | sneaking
                | spy | secret agent | stealth | tiptoe | mischief | mischievous
            noir >jazz_swing @60,80,104 DARK SMOOTH MINOR: noir | film noir | detective
                | private eye
            crime >cinematic @80,96,116 TENSE DARK MINOR: true crime | crime scene | murder mystery
                | serial killer
            night_drive >synthwave @90,104,116 NOSTALGIC DRIVING: night drive | night driving
                | driving at night | midnight drive | neon lights | neon
            cyberpunk >synthwave @96,110,120 DARK DRIVING: cyberpunk | cyber punk | cyber city
            western >cinematic @80,100,120 +CHURCH_BELL TENSE MINOR: western | spaghetti western | showdown
                | wild west
                | standoff
            tavern >folk @96,110,126 PLAYFUL MAJOR: tavern | tavern music | medieval tavern
                | taverne
                | taberna | taverna
            siege >cinematic @90,110,130 EPIC DRAMATIC MINOR: siege | castle siege | medieval battle
                | medieval castle siege | war drums | battlefield | final battle
            circus >folk @120,136,150 +XYLOPHONE PLAYFUL MAJOR: circus | circus music | clown | clowns
                | zirkus | circo
                | cirque | цирк
            funeral >romantic_piano @50,60,72 +CHURCH_BELL SAD MINOR: funeral | funeral music
                | memorial service | burial
                | beerdigung | trauerfeier | requiem
            beach_bar >house @100,108,118 WARM RELAXING: beach bar | beach club | balearic
                | poolside
                | beach | strandbar | playa | plage | spiaggia | praia | 🏖 | 🌴
            house_party >house ENERGETIC @120,126,130: house party | club night | dance party | 🕺
                | 💃
            fairytale >cinematic @84,100,120 PLAYFUL DREAMY MAJOR: fairy tale | fairytale | fairy
                | fairies
                | unicorn | unicorns | princess | enchanted forest | marchen | conte de fees
                | fiaba | 🦄
            cartoon >cinematic @110,130,150 +XYLOPHONE PLAYFUL MAJOR: cartoon | cartoons | slapstick
                | zeichentrick
                | dibujos animados | dessin anime
            superhero >cinematic @100,116,132 HEROIC MAJOR: superhero | superheroes | super hero
            silent_film >jazz_swing @90,116,140 +PIANO PLAYFUL: silent movie | silent film
                | stummfilm
            nature >ambient @56,68,80 CALM: nature documentary | nature video | forest walk
                | national park
            jungle_scene >cinematic @96,112,126 +HAND_DRUMS: jungle level | jungle theme
                | jungle adventure
                | in the jungle | jungle animals | deep jungle | jungle temple | jungle expedition
            graduation >cinematic @80,96,112 UPLIFTING MAJOR: graduation | graduation ceremony
                | award ceremony
                | awards ceremony | award show
            rock_sign >metal AGGRESSIVE @120,150,180: 🤘
            """;
}
